import { Command } from 'commander';
import type { EvaluateFlags } from '../actions/run-evaluate.ts';
import { addOptionsWithoutDocuments, fileNameOf } from '../arguments/options.ts';
import type { CommandContext } from '../command-context.ts';
import { exit } from '../errors.ts';

export const evaluateCommand = ({ io, done }: CommandContext): Command => {
  const command = new Command('evaluate')
    .description('precision, recall and F1 per type against gold marks')
    .argument(
      '<gold...>',
      'CoNLL files (a token, a tab, a BIO tag), texts with [name|type] marks or .ann with {type|name}',
    )
    .option('--map <list>', 'gold tags and the types they stand for: PERS=person,LOC=place+country')
    .option('--part <from-to>', 'a part of each CoNLL file by sentences: 0.9-1, or last-tenth')
    .option('--model <file>', "a tagger of one's own, made with kashaf train", fileNameOf)
    .option('--clusters', 'how well mentions of one thing are grouped (B-cubed)')
    .option('--errors', 'list what was missed and what was found wrongly, with its context');
  return addOptionsWithoutDocuments(command, ['table', 'json']).action(
    async (files: string[], flags: EvaluateFlags) => {
      const { evaluateFiles } = await import('../actions/run-evaluate.ts');
      if (!(await evaluateFiles(files, flags, io))) done(exit.failed);
    },
  );
};
