import { readFileSync } from 'node:fs';
import { parseMapping, type TagMapping } from '../../evaluation/classes.ts';
import { GoldError, goldDocumentsOf, parseConll, partOf } from '../../evaluation/conll.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { evaluationRenderers } from '../../renderers/evaluation.ts';
import { exit, UserError } from '../errors.ts';
import type { Io } from '../io.ts';

export interface EvaluateFlags {
  readonly map?: string;
  readonly part?: string;
  readonly format: string;
}

export const evaluateCommand = (
  files: readonly string[],
  { map, part, format }: EvaluateFlags,
  io: Io,
): number => {
  const mapping = map === undefined ? undefined : mappingOf(map);
  const [from, to] = fractionsOf(part ?? '0-1');
  const documents = files.flatMap((file) =>
    goldDocumentsOf(partOf(sentencesOf(file), from, to), file),
  );
  const evaluation = evaluate(documents, mapping === undefined ? {} : { mapping });
  const render = format === 'json' ? evaluationRenderers.json : evaluationRenderers.table;
  io.stdout.write(render(evaluation));
  return exit.done;
};

const sentencesOf = (file: string) => {
  try {
    return parseConll(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof GoldError) throw new UserError(error.message);
    throw new UserError(`${file}: cannot be read; is the name right?`);
  }
};

const mappingOf = (source: string): TagMapping => {
  try {
    return parseMapping(source);
  } catch (error) {
    throw new UserError(`--map: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const fractionsOf = (source: string): readonly [from: number, to: number] => {
  if (source === 'last-tenth') return [0.9, 1];
  const match = /^(\d*\.?\d+)-(\d*\.?\d+)$/u.exec(source);
  const from = Number(match?.[1]);
  const to = Number(match?.[2]);
  if (!(from < to && to <= 1)) {
    throw new UserError(`--part ${source}: expected two fractions, such as 0.9-1, or last-tenth`);
  }
  return [from, to];
};
