import { Command } from 'commander';
import type { TrainFlags } from '../actions/run-train.ts';
import { addOptionsWithoutDocuments, countOf, fileNameOf } from '../arguments/options.ts';
import type { CommandContext } from '../command-context.ts';

const notes = `
Each gold file may have habits of its own; those of the first are followed.
Without --dev, all of the gold is trained on for --epochs rounds.`;

export const trainCommand = ({ io }: CommandContext): Command => {
  const command = new Command('train')
    .description('make a tagger of your own from gold marks, for extract --model')
    .argument(
      '<gold...>',
      'CoNLL files (a token, a tab, a BIO tag) or .ann files with {type|name} marks',
    )
    .requiredOption('-m, --model <file>', 'where the model is to go')
    .option(
      '--dev <file>',
      'gold on which to choose when to stop, in the habits of the first file',
      fileNameOf,
    )
    .option('--clusters <file>', 'word clusters, made with kashaf cluster', fileNameOf)
    .option('--epochs <n>', 'rounds through the gold, at most', countOf, 8)
    .option('--features <n>', 'features that the model keeps, at most', countOf, 240_000)
    .option('--licence <text>', 'licence to note in the model', 'unknown')
    .option('--seed <n>', 'the same seed gives the same model', countOf, 1)
    .addHelpText('after', notes);
  return addOptionsWithoutDocuments(command, ['table']).action(
    async (files: string[], flags: TrainFlags) => {
      const { trainOn } = await import('../actions/run-train.ts');
      await trainOn(files, flags, io);
    },
  );
};
