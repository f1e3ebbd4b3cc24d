import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { describeFileError } from '../errors.ts';
import type { InputDocument, InputFailure } from '../input/document.ts';
import type { ResultOf, Task } from '../tasks/task.ts';
import { workerMark } from './worker-mark.ts';

/** What came of one document. */
export type DocumentOutcome<Result> =
  | { readonly id: string; readonly result: Result }
  | InputFailure;

/** What came of a batch of documents, in its order. */
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

/** What a worker answers: outcomes, or why it died. */
interface Answer {
  readonly outcomes?: BatchOutcomes<unknown>;
  readonly failure?: Error;
}

/** A worker that waits for the next batch, or one that is at it. */
interface Hand {
  readonly worker: Worker;
  readonly isBounded: boolean;
  done: ((answer: Answer) => void) | null;
}

/** Workers that do a task on several batches at once; they start when they are first needed. */
export const startPool = <T extends Task>(task: T, jobs: number): Pool<ResultOf<T>> =>
  new WorkerPool(task, jobs);

class WorkerPool<T extends Task> implements Pool<ResultOf<T>> {
  readonly #task: T;
  readonly #jobs: number;
  readonly #filename = createRequire(import.meta.url).resolve('#command');
  readonly #hands = new Set<Hand>();
  readonly #idle: Hand[] = [];
  readonly #waiting: (() => void)[] = [];

  constructor(task: T, jobs: number) {
    this.#task = task;
    this.#jobs = jobs;
  }

  run(batch: readonly InputDocument[]): Promise<BatchOutcomes<ResultOf<T>>> {
    const isLong = batch.some(({ text }) => text.length > longDocument);
    return this.#run(batch, isLong);
  }

  close(): void {
    for (const { worker } of this.#hands) void worker.terminate();
  }

  async #run(
    batch: readonly InputDocument[],
    isLong: boolean,
  ): Promise<BatchOutcomes<ResultOf<T>>> {
    const { outcomes, failure } = await this.#attempt(batch, isLong);
    if (outcomes !== undefined) return outcomes as BatchOutcomes<ResultOf<T>>;
    const [only] = batch;
    // A worker has died: of one document or another, which is found by doing them one by one.
    if (batch.length > 1 || only === undefined) {
      const each: DocumentOutcome<ResultOf<T>>[] = [];
      for (const document of batch) each.push(...(await this.run([document])));
      return each;
    }
    const lacksMemory = failure !== undefined && 'code' in failure && failure.code === outOfMemory;
    if (lacksMemory && !isLong) return this.#run(batch, true);
    const what = lacksMemory
      ? 'needs more memory than a worker has; split it'
      : describeFailure(failure);
    return [{ id: only.id, error: `${only.id}: ${what}` }];
  }

  async #attempt(batch: readonly InputDocument[], isLong: boolean): Promise<Answer> {
    const hand = await this.#free(isLong);
    const answer = await new Promise<Answer>((resolve) => {
      hand.done = resolve;
      hand.worker.postMessage(batch);
    });
    hand.done = null;
    if (this.#hands.has(hand)) this.#idle.push(hand);
    this.#waiting.shift()?.();
    return answer;
  }

  /** A worker that does nothing, as soon as there is one; without a bound for long documents. */
  async #free(isLong: boolean): Promise<Hand> {
    for (;;) {
      const hand = this.#idle.pop();
      if (hand !== undefined && !(isLong && hand.isBounded)) return hand;
      if (hand !== undefined) this.#dismiss(hand);
      if (this.#hands.size < this.#jobs) return this.#hire(!isLong);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #hire(isBounded: boolean): Hand {
    const worker = new Worker(this.#filename, {
      argv: [workerMark],
      workerData: this.#task,
      ...(isBounded && { resourceLimits: { maxOldGenerationSizeMb: boundedHeap } }),
    });
    const hand: Hand = { worker, isBounded, done: null };
    worker.on('message', (outcomes: BatchOutcomes<unknown>) => hand.done?.({ outcomes }));
    worker.on('error', (failure) => {
      this.#hands.delete(hand);
      hand.done?.({ failure });
    });
    this.#hands.add(hand);
    return hand;
  }

  #dismiss(hand: Hand): void {
    this.#hands.delete(hand);
    void hand.worker.terminate();
  }
}

const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY';

const describeFailure = (failure: unknown): string =>
  failure instanceof Error && 'code' in failure ? describeFileError(failure) : String(failure);
