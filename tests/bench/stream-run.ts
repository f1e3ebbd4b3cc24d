// Run by the stream bench in a process of its own: reads each text of a file (one JSON object a line)
// once, some at a time, and prints a line of JSON at each mark: words, milliseconds of CPU and of the clock, megabytes.
import { readFileSync } from 'node:fs';
import { inBatches } from '../../src/text/text-batches.ts';
import { type Given, readers } from './stream-readers.ts';

const [name = '', file = '', ...marks] = process.argv.slice(2);
const read = await readers[name]?.();
if (read === undefined) throw new Error(`no reader ${name}`);
// In the batches in which the command takes them from a file.
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
let next = 0;
let words = 0;
let found = 0;
let startCpu = process.cpuUsage();
let start = performance.now();
for (const batch of inBatches(lines, ({ length }) => length)) {
  // Taking the lines apart is the same for all and counts for none.
  const paused = process.cpuUsage();
  const pausedAt = performance.now();
  const texts = batch.map((line): Given & { readonly count: number } => ({
    ...JSON.parse(line),
    line,
  }));
  const { user, system } = process.cpuUsage(paused);
  startCpu = { user: startCpu.user + user, system: startCpu.system + system };
  start += performance.now() - pausedAt;
  found += read(texts);
  for (const { count } of texts) words += count;
  if (words >= Number(marks[next] ?? Number.POSITIVE_INFINITY)) {
    const spent = process.cpuUsage(startCpu);
    const cpu = (spent.user + spent.system) / 1000;
    const megabytes = process.memoryUsage().rss / 2 ** 20;
    process.stdout.write(
      `${JSON.stringify({ words, cpu, wall: performance.now() - start, megabytes })}\n`,
    );
    next++;
  }
}
if (found === 0) throw new Error('nothing was found');
