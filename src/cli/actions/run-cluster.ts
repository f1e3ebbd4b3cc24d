import { formatClusters } from '../../training/cluster-file.ts';
import { clusterText, defaultClusterOptions } from '../../training/cluster-text.ts';
import type { Clustering } from '../../training/clusters.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { CommonFlags } from '../options.ts';
import { openSink } from '../output.ts';
import { readWhole } from '../read-whole.ts';
import { stageReporter } from '../stages.ts';

export interface ClusterFlags extends CommonFlags {
  readonly minCount: number;
  readonly passes: number;
  readonly seed: number;
}

/** Clusters the words of all files together and writes them, a line a word. */
export const clusterFiles = async (
  files: readonly string[],
  flags: ClusterFlags,
  io: Io,
): Promise<void> => {
  // A file that cannot be written is known before the work.
  const sink = openSink(flags, io, files);
  try {
    const lines: string[] = [];
    for (const file of files) {
      for (const line of (await readWhole(file, flags, io)).split('\n')) lines.push(line);
    }
    await sink.write(formatClusters(clustered(lines, flags, io)));
    sink.finish();
  } catch (error) {
    sink.abandon();
    throw error;
  }
};

const clustered = (lines: readonly string[], flags: ClusterFlags, io: Io): Clustering => {
  const report = stageReporter(io, flags.quiet);
  const clustering = clusterText(lines, {
    ...defaultClusterOptions,
    minCount: flags.minCount,
    views: defaultClusterOptions.views.map((view) => ({ ...view, passes: flags.passes })),
    seed: flags.seed,
    onProgress: (stage, done) => report(`${stage}: ${Math.floor(done * 20) * 5} %`),
  });
  if (clustering.words.length === 0) {
    throw new UserError(`no word is seen ${flags.minCount} times; pass more text or --min-count 1`);
  }
  return clustering;
};
