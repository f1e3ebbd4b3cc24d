import { formatClusters } from '../../training/clusters/cluster-file.ts';
import { clusterText, defaultClusterOptions } from '../../training/clusters/cluster-text.ts';
import type { Clustering } from '../../training/clusters/clusters.ts';
import type { CommonFlags } from '../arguments/options.ts';
import { UserError } from '../errors.ts';
import { isFailure } from '../input/document.ts';
import { readInputs } from '../input/read-inputs.ts';
import type { Io } from '../io.ts';
import { startProblems } from '../messages/problems.ts';
import { stageReporter } from '../messages/stages.ts';
import { checkSink, openSink } from '../output/output.ts';

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
  checkSink(flags, io, files);
  const text = formatClusters(clustered(await linesOf(files, flags, io), flags, io));
  const sink = openSink(flags, io, files);
  await sink.write(text);
  sink.finish();
};

/** All lines of all documents; a document that cannot be read ends the run, unless it is to be skipped. */
const linesOf = async (
  files: readonly string[],
  flags: ClusterFlags,
  io: Io,
): Promise<readonly string[]> => {
  const lines: string[] = [];
  const problems = startProblems(io, flags.quiet === true);
  for await (const item of readInputs({ operands: files, flags, io, problems })) {
    if (!isFailure(item)) for (const line of item.text.split('\n')) lines.push(line);
    else if (flags.onError === 'skip') problems.warning(item.error);
    else throw new UserError(item.error);
  }
  problems.close();
  return lines;
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
