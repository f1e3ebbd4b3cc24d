import { formatClusters } from '../../training/cluster-file.ts';
import { clusterText, defaultClusterOptions } from '../../training/cluster-text.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { CommonFlags } from '../options.ts';
import { openSink } from '../output.ts';
import { readWhole } from '../read-lines.ts';

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
  const lines: string[] = [];
  for (const file of files) {
    for (const line of (await readWhole(file, flags, io)).split('\n')) lines.push(line);
  }
  let told = '';
  const clustering = clusterText(lines, {
    ...defaultClusterOptions,
    minCount: flags.minCount,
    epochs: flags.passes,
    seed: flags.seed,
    onProgress: (stage, done) => {
      const line = `${stage}: ${Math.floor(done * 20) * 5} %`;
      if (line !== told && flags.quiet !== true) io.stderr.write(`${line}\n`);
      told = line;
    },
  });
  if (clustering.words.length === 0) {
    throw new UserError(`no word is seen ${flags.minCount} times; name more text or --min-count 1`);
  }
  const sink = openSink(flags.output, io);
  await sink.write(formatClusters(clustering));
  sink.finish();
};
