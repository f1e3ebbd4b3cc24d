import { Command } from 'commander';
import type { ClusterFlags } from '../actions/run-cluster.ts';
import { addCommonOptions, countOf } from '../arguments/options.ts';
import { type CommandContext, hasInput, operandsOf } from '../command-context.ts';

export const clusterCommand = (context: CommandContext): Command => {
  const command = new Command('cluster')
    .description('word clusters of raw text, for kashaf train')
    .argument('[files...]', 'texts, directories, or - for standard input')
    .option('--min-count <n>', 'leave out words seen fewer times', countOf, 3)
    .option('--passes <n>', 'times the text is gone through', countOf, 3)
    .option('--seed <n>', 'the same seed gives the same clusters', countOf, 1);
  return addCommonOptions(command, ['tsv']).action(async (files: string[], flags: ClusterFlags) => {
    if (!hasInput({ command, context, files, flags })) return;
    const { clusterFiles } = await import('../actions/run-cluster.ts');
    await clusterFiles(operandsOf({ files, flags }), flags, context.io);
  });
};
