import { Command } from 'commander';
import type { NormalizeOptions } from '../../text/rewrite.ts';
import { addCommonOptions, type CommonFlags, choice } from '../arguments/options.ts';
import { type CommandContext, performCommand } from '../command-context.ts';
import type { NormalizeSettings } from '../tasks/normalize-task.ts';

interface NormalizeFlags extends CommonFlags, NormalizeOptions {
  readonly format: NormalizeSettings['format'];
}

export const normalizeCommand = (context: CommandContext): Command => {
  const command = new Command('normalize')
    .description('print the text in one spelling; as search keys unless steps are named')
    .argument('[files...]', 'texts, directories, or - for standard input')
    .optionsGroup('Steps, each alone (all of them when none is named):')
    .option('--strip-diacritics', 'without harakat and Quranic signs')
    .option('--strip-tatweel', 'without lengthening strokes')
    .option('--strip-invisible', 'without bidi controls, joiners and other marks of no width')
    .option('--fold-alef', 'أ إ آ ٱ as ا')
    .option('--fold-ya', 'ى as ي')
    .option('--fold-ta', 'ة as ه')
    .option('--fold-persian', 'Persian and Urdu letters as their Arabic counterparts')
    .option('--lower-case', 'Latin letters in lower case')
    .addOption(choice('--digits <set>', 'digits of one set', ['arabic', 'latin']))
    .option('--nfkc', 'Unicode normalization form KC: no presentation forms and ligatures')
    .optionsGroup('Input and output:');
  return addCommonOptions(command, ['text', 'json', 'ndjson']).action(
    (files: string[], flags: NormalizeFlags) => {
      const options = stepsOf(flags);
      const named = Object.keys(options).length > 0;
      return performCommand(
        { name: 'normalize', settings: { format: flags.format, ...(named ? { options } : {}) } },
        { command, context, files, flags },
      );
    },
  );
};

const steps = [
  'stripDiacritics',
  'stripTatweel',
  'stripInvisible',
  'foldAlef',
  'foldYa',
  'foldTa',
  'foldPersian',
  'lowerCase',
  'digits',
  'nfkc',
] as const satisfies readonly (keyof NormalizeOptions)[];

const stepsOf = (flags: NormalizeFlags): NormalizeOptions =>
  Object.fromEntries(
    steps.flatMap((step) => (flags[step] === undefined ? [] : [[step, flags[step]] as const])),
  );
