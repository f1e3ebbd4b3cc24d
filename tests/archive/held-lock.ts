import { mkdirSync, utimesSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** Locks a database as another process does, until a thread frees it: who waits keeps this one. */
export const freeLater = async (file: string, age = 0): Promise<void> => {
  const lock = `${file}.lock`;
  mkdirSync(lock);
  const made = Date.now() / 1000 - age;
  utimesSync(lock, made, made);
  const freed = new Worker(
    `const { rmdirSync } = require('node:fs');
     setTimeout(() => rmdirSync(${JSON.stringify(lock)}), 300);`,
    { eval: true },
  );
  await new Promise((resolve) => freed.once('online', resolve));
};
