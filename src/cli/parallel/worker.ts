import { parentPort, workerData } from 'node:worker_threads';
import type { InputDocument } from '../input/document.ts';
import { prepare, type Task } from '../tasks/task.ts';
import { attempt } from './attempt.ts';

/** In a worker: does its task with the documents of each batch that comes. */
export const serveBatches = async (): Promise<void> => {
  const task: Task = workerData;
  const work = await prepare(task);
  parentPort?.on('message', (batch: readonly InputDocument[]) => {
    parentPort?.postMessage(attempt(work, batch));
  });
};
