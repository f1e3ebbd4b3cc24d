// Run by the stream bench in a process of its own: reads each text of a file (one JSON object a line)
// once, some at a time, and prints a line of JSON at each mark: words, milliseconds of CPU and of the clock, megabytes.
import { readFileSync } from 'node:fs';
import { type Given, readers } from './stream-readers.ts';

const [name = '', file = '', ...marks] = process.argv.slice(2);
/** UTF-16 units that are read together. */
const batchSize = 1 << 14;
const read = await readers[name]?.();
if (read === undefined) throw new Error(`no reader ${name}`);
const lines = readFileSync(file, 'utf8').split('\n');
let next = 0;
let words = 0;
let found = 0;
let startCpu = process.cpuUsage();
let start = performance.now();
for (const batch of batches()) {
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

/** Lines in the batches in which the command takes them from a file: UTF-16 units of each. */
function* batches(): Generator<readonly string[]> {
  let batch: string[] = [];
  let size = 0;
  for (const line of lines) {
    if (line === '') continue;
    batch.push(line);
    size += line.length;
    if (size < batchSize) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
