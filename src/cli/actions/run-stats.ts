import type { Command } from 'commander';
import { WordStatisticsBuilder } from '../../analysis/word-statistics.ts';
import { statisticsRenderers } from '../../renderers/statistics-report.ts';
import type { CommandContext } from '../command-context.ts';
import { gather, presentationOptionsOf } from '../gather.ts';
import type { CommonFlags } from '../options.ts';

/** Counts the words of all inputs. No names are looked for. */
export const countWords = async (
  files: readonly string[],
  flags: CommonFlags & {
    readonly format: keyof typeof statisticsRenderers;
    readonly top: number;
  },
  command: Command,
  context: CommandContext,
): Promise<void> => {
  const builder = new WordStatisticsBuilder();
  await gather(files, 'words', flags, command, context, {
    add: ({ document }) => builder.add(document),
    finish: () =>
      statisticsRenderers[flags.format](
        builder.statistics(flags.top),
        presentationOptionsOf(flags, context.io),
      ),
  });
};
