import { Command } from 'commander';
import type { TagMapping } from '../../evaluation/classes.ts';
import type { GoldDocument } from '../../evaluation/gold.ts';
import type { evaluationRenderers } from '../../renderers/evaluation.ts';
import type { Context } from '../context.ts';
import { describeFileError, exit, UserError } from '../errors.ts';
import type { Problems } from '../input/document.ts';
import type { Io } from '../io.ts';
import { addCommonOptions, type CommonFlags } from '../options.ts';
import { openSink } from '../output.ts';

interface EvaluateFlags extends CommonFlags {
  readonly format: keyof typeof evaluationRenderers;
  readonly map?: string;
  readonly part?: string;
}

export const evaluateCommand = ({ io, done }: Context): Command => {
  const command = new Command('evaluate')
    .description('precision, recall and F1 per type against gold marks')
    .argument(
      '<gold...>',
      'CoNLL files (a token, a tab, a BIO tag) or texts with [name|type] marks',
    )
    .option('--map <list>', 'gold tags and the types they stand for: PERS=person,LOC=place+country')
    .option('--part <from-to>', 'a part of each CoNLL file by sentences: 0.9-1, or last-tenth');
  return addCommonOptions(command, ['table', 'json']).action(
    async (files: string[], flags: EvaluateFlags) => {
      const mapping = flags.map === undefined ? undefined : await mappingOf(flags.map);
      const part = fractionsOf(flags.part ?? '0-1');
      const documents: GoldDocument[] = [];
      let failed = false;
      for (const file of files) {
        try {
          documents.push(...(await goldOf(file, part, flags, io)));
        } catch (error) {
          failed = true;
          io.stderr.write(`kashaf: ${await messageOf(error, file)}\n`);
        }
      }
      if (failed) done(exit.failed);
      if (documents.length === 0) return;
      const { evaluate } = await import('../../evaluation/evaluate.ts');
      const { evaluationRenderers } = await import('../../renderers/evaluation.ts');
      const evaluation = evaluate(documents, mapping === undefined ? {} : { mapping });
      const sink = openSink(flags.output, io);
      await sink.write(evaluationRenderers[flags.format](evaluation));
      sink.finish();
    },
  );
};

type Fractions = readonly [from: number, to: number];

const goldOf = async (
  file: string,
  [from, to]: Fractions,
  { encoding, quiet }: EvaluateFlags,
  io: Io,
): Promise<readonly GoldDocument[]> => {
  const { openBytes } = await import('../input/bytes.ts');
  const { readText } = await import('../input/text.ts');
  const { goldDocumentsOf, parseConll, partOf } = await import('../../evaluation/conll.ts');
  const tell: Problems['warning'] = (message) => {
    if (quiet !== true) io.stderr.write(`kashaf: ${message}\n`);
  };
  const bytes = await openBytes(file === '-' ? { name: '-' } : { name: file, path: file }, io);
  const text = await readText(bytes, encoding, file, { warning: tell, error: tell });
  if (text.trim() === '') throw new UserError(`${file}: empty; there is nothing to evaluate`);
  if (hasInlineMarks(text)) {
    const { readMarks } = await import('../../evaluation/marks.ts');
    return [readMarks(text, file)];
  }
  return goldDocumentsOf(partOf(parseConll(text, file), from, to), file);
};

/** Marks stand within running text; a line of CoNLL is a token and its tag. */
const hasInlineMarks = (text: string): boolean =>
  /\[[^[\]|\n]*\|[a-z]+(?:\|[^[\]|\n]*)?\]/u.test(text);

const messageOf = async (error: unknown, file: string): Promise<string> => {
  const { GoldError } = await import('../../evaluation/conll.ts');
  if (error instanceof GoldError || error instanceof UserError) return error.message;
  return `${file}: ${describeFileError(error)}`;
};

const mappingOf = async (source: string): Promise<TagMapping> => {
  const { parseMapping } = await import('../../evaluation/classes.ts');
  try {
    return parseMapping(source);
  } catch (error) {
    throw new UserError(`--map: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const fractionsOf = (source: string): Fractions => {
  if (source === 'last-tenth') return [0.9, 1];
  const match = /^(\d*\.?\d+)-(\d*\.?\d+)$/u.exec(source);
  const from = Number(match?.[1]);
  const to = Number(match?.[2]);
  if (!(from < to && to <= 1)) {
    throw new UserError(`--part ${source}: name two fractions, such as 0.9-1, or last-tenth`);
  }
  return [from, to];
};
