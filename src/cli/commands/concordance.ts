import { Command } from 'commander';
import type { ConcordanceFlags } from '../actions/run-concordance.ts';
import { addAnalysisOptions, reportSettingsOf } from '../arguments/analysis-options.ts';
import { addCommonOptions } from '../arguments/options.ts';
import { requireWord } from '../arguments/require-word.ts';
import type { CommandContext } from '../command-context.ts';

export const concordanceCommand = (context: CommandContext): Command => {
  const command = new Command('concordance')
    .description('every place of a word, a name or a kind of names, one below the other')
    .argument('<query>', 'a word under any spelling; with --types a name, or * for all names')
    .argument('[files...]', 'texts, directories, archives, or - for standard input');
  addAnalysisOptions(command).optionsGroup('Input and output:');
  return addCommonOptions(command, ['text', 'json', 'csv']).action(
    async (query: string, files: string[], flags: ConcordanceFlags) => {
      if (query !== '*') requireWord('concordance', query);
      const { concordanceOfInputs } = await import('../actions/run-concordance.ts');
      const settings = await reportSettingsOf(flags, context.io);
      const invocation = { command, context, files, flags };
      await concordanceOfInputs(query === '*' ? null : query, settings, invocation);
    },
  );
};
