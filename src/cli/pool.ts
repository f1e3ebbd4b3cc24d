import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { InputDocument } from './input/document.ts';
import type { ResultOf, Task } from './tasks/task.ts';

/** What came of one document. */
export type DocumentOutcome<Result> =
  | { readonly id: string; readonly result: Result }
  | { readonly id: string; readonly error: string };

/** Answers to a batch of documents, in its order. */
export type BatchOutcomes<Result> = readonly DocumentOutcome<Result>[];

export interface Pool<Result> {
  run(batch: readonly InputDocument[]): Promise<BatchOutcomes<Result>>;
  /** Ends the workers, whatever they do. */
  close(): void;
}

/**
 * Megabytes that a worker keeps beyond its newest objects. It needs half of them; without a bound V8
 * lets the rest grow before it collects it.
 */
const boundedHeap = 256;
/** A longer document is done without that bound. UTF-16 units. */
const longDocument = 1 << 20;

/** A worker that waits for the next batch, or one that is at it. */
interface Hand {
  readonly worker: Worker;
  readonly isBounded: boolean;
  done:
    | ((answer: { readonly answers?: BatchOutcomes<unknown>; readonly failure?: Error }) => void)
    | null;
}

/** Workers that do a task on several batches at once; they start when they are first needed. */
export const startPool = <T extends Task>(task: T, jobs: number): Pool<ResultOf<T>> => {
  const filename = createRequire(import.meta.url).resolve('#worker');
  const hands = new Set<Hand>();
  const idle: Hand[] = [];
  const waiting: (() => void)[] = [];

  const hire = (isBounded: boolean): Hand => {
    const worker = new Worker(filename, {
      workerData: task,
      ...(isBounded && { resourceLimits: { maxOldGenerationSizeMb: boundedHeap } }),
    });
    const hand: Hand = { worker, isBounded, done: null };
    worker.on('message', (answers: BatchOutcomes<unknown>) => hand.done?.({ answers }));
    worker.on('error', (failure) => {
      hands.delete(hand);
      hand.done?.({ failure });
    });
    hands.add(hand);
    return hand;
  };
  const dismiss = (hand: Hand): void => {
    hands.delete(hand);
    void hand.worker.terminate();
  };
  const free = async (isLong: boolean): Promise<Hand> => {
    for (;;) {
      const hand = idle.pop();
      if (hand !== undefined && !(isLong && hand.isBounded)) return hand;
      if (hand !== undefined) dismiss(hand);
      if (hands.size < jobs) return hire(!isLong);
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const attempt = async (batch: readonly InputDocument[], isLong: boolean) => {
    const hand = await free(isLong);
    const answer = await new Promise<Parameters<NonNullable<Hand['done']>>[0]>((resolve) => {
      hand.done = resolve;
      hand.worker.postMessage(batch);
    });
    hand.done = null;
    if (hands.has(hand)) idle.push(hand);
    waiting.shift()?.();
    return answer;
  };
  const run = async (
    batch: readonly InputDocument[],
    isLong = batch.some(({ text }) => text.length > longDocument),
  ): Promise<BatchOutcomes<ResultOf<T>>> => {
    const { answers, failure } = await attempt(batch, isLong);
    if (answers !== undefined) return answers as BatchOutcomes<ResultOf<T>>;
    const [only] = batch;
    // A worker has died: of one document or another, which is found by doing them one by one.
    if (batch.length > 1 || only === undefined) {
      const each: DocumentOutcome<ResultOf<T>>[] = [];
      for (const document of batch) each.push(...(await run([document])));
      return each;
    }
    const lacksMemory = failure !== undefined && 'code' in failure && failure.code === outOfMemory;
    if (lacksMemory && !isLong) return run(batch, true);
    const what = lacksMemory ? 'needs more memory than a worker has; split it' : String(failure);
    return [{ id: only.id, error: `${only.id}: ${what}` }];
  };
  return {
    run,
    close: () => {
      for (const { worker } of hands) void worker.terminate();
    },
  };
};

const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY';
