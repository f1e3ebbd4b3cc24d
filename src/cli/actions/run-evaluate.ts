import { isAnnotated, readAnnotations } from '../../evaluation/annotations.ts';
import { defaultMapping, parseMapping, type TagMapping } from '../../evaluation/classes.ts';
import { goldDocumentsOf, parseConll, shareOfSentences } from '../../evaluation/conll.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { type GoldDocument, GoldError } from '../../evaluation/gold.ts';
import { readMarks } from '../../evaluation/marks.ts';
import { evaluationRenderers } from '../../renderers/analyses/evaluation-report.ts';
import type { CommonFlags } from '../arguments/options.ts';
import { recognizersOf } from '../arguments/own-model.ts';
import { describeFileError, UserError } from '../errors.ts';
import { goldFiles } from '../gold-files.ts';
import { readWhole } from '../input/read-whole.ts';
import type { Io } from '../io.ts';
import { say } from '../messages/say.ts';
import { checkSink, openSink } from '../output/output.ts';

export interface EvaluateFlags extends CommonFlags {
  readonly format: keyof typeof evaluationRenderers;
  readonly map?: string;
  readonly part?: string;
  readonly model?: string;
  readonly errors?: true;
  readonly clusters?: true;
}

/**
 * Scores the pipeline on all gold files together and writes the table.
 * @returns false when a file could not be read; the error is printed, and the others are still scored.
 */
export const evaluateFiles = async (
  operands: readonly string[],
  flags: EvaluateFlags,
  io: Io,
): Promise<boolean> => {
  const mapping = flags.map === undefined ? undefined : mappingOf(flags.map);
  const part = fractionsOf(flags.part ?? '0-1');
  const recognizers = flags.model === undefined ? undefined : recognizersOf(flags.model);
  // Scoring takes long.
  checkSink(flags, io, operands);
  const { documents, complete } = await readGold(operands, part, flags, io);
  if (documents.length === 0) return complete;
  if (flags.quiet !== true && documents.every(({ spans }) => spans.length === 0)) {
    say(io, 'no marks in the gold; they are [name|type] in texts, {type|name} in .ann files');
  }
  if (flags.quiet !== true && mapping === undefined) sayUnscored(documents, io);
  const evaluation = evaluate(documents, {
    ...(mapping !== undefined && { mapping }),
    ...(recognizers !== undefined && { recognizers }),
  });
  const sink = openSink(flags, io, operands);
  await sink.write(
    evaluationRenderers[flags.format](evaluation, {
      errors: flags.errors === true,
      clusters: flags.clusters === true,
    }),
  );
  sink.finish();
  return complete;
};

/** The documents of all gold files that can be read; of the others the errors are printed. */
const readGold = async (
  operands: readonly string[],
  part: Fractions,
  flags: EvaluateFlags,
  io: Io,
): Promise<{ readonly documents: readonly GoldDocument[]; readonly complete: boolean }> => {
  const documents: GoldDocument[] = [];
  let complete = true;
  const attempt = async (name: string, act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      complete = false;
      say(io, messageOf(error, name));
    }
  };
  for (const operand of operands) {
    await attempt(operand, async () => {
      for (const file of await goldFiles([operand])) {
        await attempt(file, async () => {
          for (const one of await goldOf(file, part, flags, io)) documents.push(one);
        });
      }
    });
  }
  return { documents, complete };
};

/** Tags that stand for no kind: not told, their marks would seem to be none. */
const sayUnscored = (documents: readonly GoldDocument[], io: Io): void => {
  const tags = documents.flatMap(({ spans }) => spans.map(({ tag }) => tag.toUpperCase()));
  const unscored = [...new Set(tags)].filter((tag) => !defaultMapping.has(tag)).sort();
  if (unscored.length === 0) return;
  say(
    io,
    `tags that stand for no kind are not scored: ${unscored.join(', ')}; map them with --map`,
  );
};

type Fractions = readonly [from: number, to: number];

const goldOf = async (
  file: string,
  [from, to]: Fractions,
  flags: EvaluateFlags,
  io: Io,
): Promise<readonly GoldDocument[]> => {
  const text = await readWhole(file, flags, io);
  if (text.trim() === '') throw new UserError(`${file}: empty; there is nothing to evaluate`);
  if (isAnnotated(text, file)) return [readAnnotations(text, file)];
  if (hasInlineMarks(text)) return [readMarks(text, file)];
  return goldDocumentsOf(shareOfSentences(parseConll(text, file), from, to), file);
};

/** Marks are within running text; a line of CoNLL is a token and its tag. */
const hasInlineMarks = (text: string): boolean =>
  /\[[^[\]|\n]*\|[a-z]+(?:\|[^[\]|\n]*)?\]/u.test(text);

const messageOf = (error: unknown, file: string): string => {
  if (error instanceof GoldError || error instanceof UserError) return error.message;
  return `${file}: ${describeFileError(error)}`;
};

const mappingOf = (source: string): TagMapping => {
  try {
    return parseMapping(source);
  } catch (error) {
    throw new UserError(`--map: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const fractionsOf = (source: string): Fractions => {
  if (source === 'last-tenth') return [0.9, 1];
  const match = /^(\d+(?:\.\d+)?|\.\d+)-(\d+(?:\.\d+)?|\.\d+)$/u.exec(source);
  const from = Number(match?.[1]);
  const to = Number(match?.[2]);
  if (!(from < to && to <= 1)) {
    throw new UserError(`--part ${source}: name two fractions, such as 0.9-1, or last-tenth`);
  }
  return [from, to];
};
