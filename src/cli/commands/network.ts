import { Command, InvalidArgumentError, Option } from 'commander';
import { windows } from '../../analysis/co-occurrence.ts';
import type { NetworkFlags } from '../actions/run-network.ts';
import { addAnalysisOptions, reportSettingsOf } from '../arguments/analysis-options.ts';
import { addCommonOptions, choice, countOf } from '../arguments/options.ts';
import type { CommandContext } from '../command-context.ts';

export const networkCommand = (context: CommandContext): Command => {
  const command = new Command('network')
    .description('who is named with whom, by log-likelihood')
    .argument('[files...]', 'texts, directories, archives, or - for standard input')
    .optionsGroup('What to show:')
    .addOption(
      choice('--within <window>', 'how near two names are to count as together', windows).default(
        'sentence',
      ),
    )
    .addOption(
      new Option('--min-weight <number>', 'leave out pairs of less weight; 3.84 leaves out chance')
        .argParser(weightOf)
        .default(0),
    )
    .option('--ego <name>', 'only this name and those named with it')
    .option('--top <n>', 'pairs in the report for reading', countOf, 30);
  addAnalysisOptions(command).optionsGroup('Input and output:');
  return addCommonOptions(command, ['text', 'json', 'csv', 'graphml', 'gexf', 'dot']).action(
    async (files: string[], flags: NetworkFlags) => {
      const { networkOfInputs } = await import('../actions/run-network.ts');
      const settings = await reportSettingsOf(flags, context.io);
      await networkOfInputs(settings, { command, context, files, flags });
    },
  );
};

const weightOf = (given: string): number => {
  const weight = Number(given);
  if (given.trim() === '' || !(weight >= 0))
    throw new InvalidArgumentError('Pass a number from 0.');
  return weight;
};
