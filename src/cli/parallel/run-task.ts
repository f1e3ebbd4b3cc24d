import { batchUnits } from '../../text/text-batches.ts';
import { type InputDocument, type InputItem, isFailure } from '../input/document.ts';
import type { Io } from '../io.ts';
import { prepare, type ResultOf, type Task } from '../tasks/task.ts';
import { signAnalysis } from './analysis-sign.ts';
import { attempt } from './attempt.ts';
import { batchesOf } from './batches.ts';
import { mapInOrder } from './map-in-order.ts';
import type { BatchOutcomes, DocumentOutcome, Pool } from './pool.ts';

/** What a document costs beside its text, in units of text. */
const documentCost = 200;
/** Batches read ahead for each worker, so that none waits for another. */
const ahead = 2;
/** A document this long keeps the program from hearing Ctrl-C for a second. UTF-16 units. */
const longDocument = 1 << 20;

/** What could not be read ends a batch, so that its error is printed before what comes after it is read. */
const costOf = (item: InputItem): number =>
  isFailure(item) ? batchUnits : documentCost + item.text.length;

/**
 * What comes of a task on each document, in the order of the input and as soon as it is there; what
 * could not be read is in its place.
 */
export async function* runTask<T extends Task>(
  task: T,
  items: AsyncIterable<InputItem>,
  jobs: number,
  io: Pick<Io, 'cleanups'>,
): AsyncGenerator<DocumentOutcome<ResultOf<T>>> {
  for await (const outcomes of runInBatches(task, items, jobs, io)) yield* outcomes;
}

/** The same, with what is done together in one list. */
export const runInBatches = <T extends Task>(
  task: T,
  items: AsyncIterable<InputItem>,
  jobs: number,
  io: Pick<Io, 'cleanups'>,
): AsyncGenerator<BatchOutcomes<ResultOf<T>>> =>
  jobs > 1 ? shared(task, items, jobs) : alone(task, items, io);

/** Workers are loaded where there are to be some. */
const poolOf = async <T extends Task>(task: T, jobs: number): Promise<Pool<ResultOf<T>>> => {
  const { startPool } = await import('./pool.ts');
  return startPool(task, jobs);
};

const isAnalysis = ({ name }: Task): boolean => name === 'extract' || name === 'report';

/** Analysis of one text is long enough to be optimized, and often over before it is. */
const startingFast = async <T extends Task>(task: T) => {
  if (!isAnalysis(task)) return prepare(task);
  const { optimizedSparingly, readyForAnalysis } = await import('./engine-flags.ts');
  signAnalysis();
  readyForAnalysis();
  return optimizedSparingly(await prepare(task));
};

async function* alone<T extends Task>(
  task: T,
  items: AsyncIterable<InputItem>,
  { cleanups }: Pick<Io, 'cleanups'>,
): AsyncGenerator<BatchOutcomes<ResultOf<T>>> {
  const work = await startingFast(task);
  let pool: Pool<ResultOf<T>> | undefined;
  let cost = 0;
  try {
    for await (const batch of batchesOf(items, costOf, batchUnits)) {
      cost += batch.reduce((sum, item) => sum + costOf(item), 0);
      // Loading the flags takes longer than tokenizing an article.
      if (cost > 2 * batchUnits) (await import('./engine-flags.ts')).optimizeLess();
      // While a worker is at it, this thread is free to clean up after Ctrl-C.
      const isForWorker = cleanups.size > 0 && batch.some(isLong);
      yield await together(batch, async (documents) => {
        if (!isForWorker) return attempt(work, documents);
        pool ??= await poolOf(task, 1);
        return pool.run(documents);
      });
    }
  } finally {
    pool?.close();
  }
}

const isLong = (item: InputItem): boolean => !isFailure(item) && item.text.length > longDocument;

async function* shared<T extends Task>(
  task: T,
  items: AsyncIterable<InputItem>,
  jobs: number,
): AsyncGenerator<BatchOutcomes<ResultOf<T>>> {
  const pool = await poolOf(task, jobs);
  const { countDone, optimizeLess } = await import('./engine-flags.ts');
  if (isAnalysis(task)) optimizeLess();
  const batches = batchesOf(items, costOf, batchUnits);
  try {
    for await (const outcomes of mapInOrder(batches, jobs * ahead, (batch) =>
      together(batch, (documents) => pool.run(documents)),
    )) {
      yield outcomes;
      countDone(outcomes.length);
    }
  } finally {
    pool.close();
  }
}

/** Outcomes of a batch in its order, what could not be read among them. */
const together = async <Result>(
  batch: readonly InputItem[],
  run: (
    documents: readonly InputDocument[],
  ) => BatchOutcomes<Result> | Promise<BatchOutcomes<Result>>,
): Promise<BatchOutcomes<Result>> => {
  const documents = batch.filter((item): item is InputDocument => !isFailure(item));
  const answers = documents.length === 0 ? [] : await run(documents);
  let next = 0;
  return batch.map((item) => {
    if (isFailure(item)) return item;
    return answers[next++] ?? { id: item.id, error: `${item.id}: no answer of a worker` };
  });
};
