import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Language } from '../../renderers/labels.ts';
import {
  addRecognitionOptions,
  type RecognitionFlags,
  recognitionSettingsOf,
} from '../arguments/analysis-options.ts';
import { choice, languageOption } from '../arguments/options.ts';
import { requireWord } from '../arguments/require-word.ts';
import type { CommandContext } from '../command-context.ts';
import { exit, UserError } from '../errors.ts';
import { readWhole } from '../input/read-whole.ts';
import { openSink } from '../output/output.ts';
import { languageOf } from '../terminal.ts';

const formats = ['text', 'json'] as const;

interface ExplainFlags extends RecognitionFlags {
  readonly format: (typeof formats)[number];
  readonly lang?: Language;
}

export const explainCommand = ({ io, done }: CommandContext): Command => {
  const command = new Command('explain')
    .description('show how a phrase is read: tokens, candidates, rules, winners and losers')
    .argument('[phrase...]', 'the phrase, or - for standard input')
    .addOption(choice('-f, --format <format>', 'form of the result', formats).default('text'));
  return addRecognitionOptions(command)
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Examples:
  kashaf explain 'أوائل مارس الماضي'
  kashaf explain --date 2019-12-05 -f json 'وصل الوزير إلى لبنان أمس'`,
    )
    .action(async (words: string[], flags: ExplainFlags) => {
      if (words.length === 0 && io.stdin.isTTY === true) {
        command.outputHelp({ error: true });
        done(exit.failed);
        return;
      }
      const phrase =
        words.length === 0 || words.join() === '-'
          ? (await readWhole('-', { encoding: 'auto' }, io)).trim()
          : words.join(' ');
      requireWord('explain', phrase);
      if (existsSync(phrase)) {
        throw new UserError(
          `explain: «${phrase}» is a file; pass a phrase, or the text: kashaf explain - < ${phrase}`,
        );
      }
      const settings = await recognitionSettingsOf(flags, io);
      const { explainPhrase } = await import('../actions/run-explain.ts');
      const language = flags.lang ?? languageOf(io.env);
      await openSink({}, io).write(explainPhrase(phrase, settings, flags.format, language));
    });
};
