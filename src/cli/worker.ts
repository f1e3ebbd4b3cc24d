import { parentPort, workerData } from 'node:worker_threads';
import { attempt } from './attempt.ts';
import type { InputDocument } from './input/document.ts';
import { prepare, type Task } from './tasks/task.ts';

const task: Task = workerData;
const process = await prepare(task);

/** What a worker does with the documents of a batch. */
parentPort?.on('message', (batch: readonly InputDocument[]) => {
  parentPort?.postMessage(attempt(process, batch));
});
