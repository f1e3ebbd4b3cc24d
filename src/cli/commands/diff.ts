import { Command } from 'commander';
import type { differenceRenderers } from '../../renderers/difference-report.ts';
import { type AnalysisFlags, addAnalysisOptions, reportSettingsOf } from '../analysis-options.ts';
import type { CommandContext } from '../command-context.ts';
import { addCommonOptions, type CommonFlags, countOf } from '../options.ts';

interface DiffFlags extends CommonFlags, AnalysisFlags {
  readonly format: keyof typeof differenceRenderers;
  readonly top: number;
}

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
