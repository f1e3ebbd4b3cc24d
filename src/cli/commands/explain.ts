import { Command } from 'commander';
import type { Context } from '../command-context.ts';
import { dayOf } from '../day-options.ts';
import { choice, languageOption } from '../options.ts';
import { openSink } from '../output.ts';

const formats = ['text', 'json'] as const;

interface ExplainFlags {
  readonly format: (typeof formats)[number];
  readonly date?: string;
}

export const explainCommand = ({ io }: Context): Command =>
  new Command('explain')
    .description('show how a phrase is read: tokens, candidates, rules, winners and losers')
    .argument('<phrase...>', 'the phrase')
    .addOption(choice('-f, --format <format>', 'form of the result', formats).default('text'))
    .option('--date <day>', 'day from which relative dates count: YYYY-MM-DD or today', dayOf)
    .addOption(languageOption())
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
