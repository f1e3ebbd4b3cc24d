import { Command, InvalidArgumentError, Option } from 'commander';
import { type Window, windows } from '../../analysis/co-occurrence.ts';
import type { networkRenderers } from '../../renderers/network-report.ts';
import { type AnalysisFlags, addAnalysisOptions, reportSettingsOf } from '../analysis-options.ts';
import type { CommandContext } from '../command-context.ts';
import { addCommonOptions, type CommonFlags, choice, countOf } from '../options.ts';

interface NetworkFlags extends CommonFlags, AnalysisFlags {
  readonly format: keyof typeof networkRenderers;
  readonly within: Window;
  readonly minWeight: number;
  readonly ego?: string;
  readonly top: number;
}

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
      const { NetworkBuilder } = await import('../../analysis/network.ts');
      const { networkRenderers } = await import('../../renderers/network-report.ts');
      const { gather, presentationOptionsOf } = await import('../gather.ts');
      const settings = await reportSettingsOf(flags, context.io);
      const { within, minWeight, ego = null, top } = flags;
      const { types } = settings.selection;
      const builder = new NetworkBuilder({ window: within, types, minWeight, ego });
      await gather(
        settings,
        { command, context, files, flags },
        {
          add: (analyzed) => builder.add(analyzed),
          finish: () =>
            networkRenderers[flags.format](builder.network(), {
              ...presentationOptionsOf(flags, context.io),
              top,
              ego,
            }),
        },
      );
    },
  );
};

const weightOf = (given: string): number => {
  const weight = Number(given);
  if (given.trim() === '' || !(weight >= 0))
    throw new InvalidArgumentError('Pass a number from 0.');
  return weight;
};
