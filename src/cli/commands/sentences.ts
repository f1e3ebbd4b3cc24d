import { Command } from 'commander';
import { addCommonOptions, type CommonFlags } from '../arguments/options.ts';
import { type CommandContext, performCommand } from '../command-context.ts';
import type { SentencesSettings } from '../tasks/sentences-task.ts';

interface SentencesFlags extends CommonFlags {
  readonly format: SentencesSettings['format'];
}

export const sentencesCommand = (context: CommandContext): Command => {
  const command = new Command('sentences')
    .description('print one sentence a line')
    .argument('[files...]', 'texts, directories, or - for standard input');
  return addCommonOptions(command, ['lines', 'json', 'ndjson', 'tsv']).action(
    (files: string[], flags: SentencesFlags) =>
      performCommand(
        { name: 'sentences', settings: { format: flags.format } },
        { command, context, files, flags },
      ),
  );
};
