import { WordStatisticsBuilder } from '../../analysis/word-statistics.ts';
import { statisticsRenderers } from '../../renderers/analyses/statistics-report.ts';
import type { CommonFlags } from '../arguments/options.ts';
import type { Invocation } from '../command-context.ts';
import { gather, presentationOptionsOf } from '../gather.ts';

export interface StatsFlags extends CommonFlags {
  readonly format: keyof typeof statisticsRenderers;
  readonly top: number;
}

/** Counts the words of all inputs. No names are looked for. */
export const countWords = async (invocation: Invocation<StatsFlags>): Promise<void> => {
  const { flags, context } = invocation;
  const builder = new WordStatisticsBuilder();
  await gather('words', invocation, {
    add: ({ document }) => builder.add(document),
    finish: () =>
      statisticsRenderers[flags.format](
        builder.statistics(flags.top),
        presentationOptionsOf(flags, context.io),
      ),
  });
};
