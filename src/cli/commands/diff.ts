import { Command } from 'commander';
import type { DiffFlags } from '../actions/run-diff.ts';
import { addAnalysisOptions, reportSettingsOf } from '../arguments/analysis-options.ts';
import { addCommonOptions, countOf } from '../arguments/options.ts';
import type { CommandContext } from '../command-context.ts';

export const diffCommand = (context: CommandContext): Command => {
  const command = new Command('diff')
    .description('who is new, gone, named more or less often in B than in A')
    .argument('<a>', 'a text, a directory or an archive')
    .argument('<b>', 'another')
    .optionsGroup('What to show:')
    .option('--top <n>', 'names of each change in the report for reading', countOf, 15);
  addAnalysisOptions(command).optionsGroup('Input and output:');
  return addCommonOptions(command, ['text', 'json', 'csv']).action(
    async (a: string, b: string, flags: DiffFlags) => {
      const { compareInputs } = await import('../actions/run-diff.ts');
      await compareInputs([a, b], await reportSettingsOf(flags, context.io), flags, context);
    },
  );
};
