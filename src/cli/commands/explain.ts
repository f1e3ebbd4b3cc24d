import { Command, Option } from 'commander';
import type { Context } from '../command-context.ts';
import { dayOf } from '../day-options.ts';
import { openSink } from '../output.ts';

interface ExplainFlags {
  readonly format: 'text' | 'json';
  readonly date?: string;
}

export const explainCommand = ({ io }: Context): Command =>
  new Command('explain')
    .description('show how a phrase is read: tokens, candidates, rules, winners and losers')
    .argument('<phrase...>', 'the phrase')
    .addOption(
      new Option('-f, --format <format>', 'form of the result')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--date <day>', 'day from which relative dates count: YYYY-MM-DD or today', dayOf)
    .addHelpText(
      'after',
      `
Examples:
  kashaf explain 'أوائل مارس الماضي'
  kashaf explain --date 2019-12-05 -f json 'وصل الوزير إلى لبنان أمس'`,
    )
    .action(async (words: string[], flags: ExplainFlags) => {
      const { explainPhrase } = await import('../actions/run-explain.ts');
      const text = explainPhrase(words.join(' '), flags.date ?? null, flags.format);
      await openSink({}, io).write(text);
    });
