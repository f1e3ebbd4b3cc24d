import { createRequire } from 'node:module';
import type { InputDocument } from './input/document.ts';
import type { Job, Rendered } from './tasks/task.ts';

export interface Pool {
  run(input: InputDocument): Promise<Rendered>;
  close(): Promise<void>;
}

/** Workers that do a job on several documents at once. */
export const startPool = async (job: Job, jobs: number): Promise<Pool> => {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<InputDocument, Rendered>({
    filename: createRequire(import.meta.url).resolve('#worker'),
    minThreads: jobs,
    maxThreads: jobs,
    workerData: job,
  });
  return { run: (input) => pool.run(input), close: () => pool.destroy() };
};

/** Applies `work` to several inputs at once and gives the results in the order of the inputs. */
export async function* mapInOrder<Input, Result>(
  inputs: AsyncIterable<Input>,
  width: number,
  work: (input: Input) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const input of inputs) {
    const result = work(input);
    // Should an earlier one fail, nobody waits for this one any more.
    result.catch(() => {});
    running.push(result);
    const first = running.length < width ? undefined : running.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of running) yield await result;
}
