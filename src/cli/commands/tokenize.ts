import { Command } from 'commander';
import { addCommonOptions, type CommonFlags } from '../arguments/options.ts';
import { type CommandContext, performCommand } from '../command-context.ts';
import type { TokenizeSettings } from '../tasks/tokenize-task.ts';

interface TokenizeFlags extends CommonFlags {
  readonly format: TokenizeSettings['format'];
  readonly normalize?: true;
  readonly clitics?: true;
}

export const tokenizeCommand = (context: CommandContext): Command => {
  const command = new Command('tokenize')
    .description('print the words, numbers and marks')
    .argument('[files...]', 'texts, directories, or - for standard input')
    .option('--normalize', 'words as search keys: no diacritics, one form of alef, ya and ta')
    .option('--clitics', 'words cut into conjunction, preposition, article, stem and pronoun');
  return addCommonOptions(command, ['lines', 'json', 'ndjson', 'tsv', 'conll', 'conllu']).action(
    (files: string[], flags: TokenizeFlags) =>
      performCommand(
        {
          name: 'tokenize',
          settings: {
            format: flags.format,
            normalize: flags.normalize === true,
            clitics: flags.clitics === true,
          },
        },
        { command, context, files, flags },
      ),
  );
};
