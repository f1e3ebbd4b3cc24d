import { workerData } from 'node:worker_threads';
import type { InputDocument } from './input/document.ts';
import { type Job, prepare, type Rendered } from './tasks/task.ts';

const job: Job = workerData;
const work = prepare(job);

/** What a worker does with a document. */
export default (input: InputDocument): Rendered => work.document(input);
