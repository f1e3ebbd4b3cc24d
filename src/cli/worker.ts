import { workerData } from 'node:worker_threads';
import type { InputDocument } from './input/document.ts';
import type { Job, Rendered } from './tasks/job.ts';

const { prepare } = await import('./engine.ts');
const job: Job = workerData;
const work = prepare(job);

/** What a worker does with a document. */
export default (input: InputDocument): Rendered => work.document(input);
