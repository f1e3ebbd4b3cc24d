// `npm run tool -- memory CORPORA [MEGABYTES] [JOBS]`: news of any size through the command, as one
// stream of NDJSON: time, and the most memory that it takes.
import { antArticles, newsStream } from './news-stream.ts';
import { watchedRun } from './watched-run.ts';

const [corpora = '', megabytes = '10', jobs = '1'] = process.argv.slice(2);
const wanted = Number(megabytes) * 1e6;
let bytes = 0;
let sent = 0;

/** The articles of ANT, then others made of theirs whose words go on growing in number. */
function* lines(): Generator<string> {
  for (const text of newsStream(antArticles(corpora), Number.POSITIVE_INFINITY)) {
    if (bytes >= wanted) return;
    const line = JSON.stringify({ id: `d${sent++}`, text });
    bytes += Buffer.byteLength(line) + 1;
    yield line;
  }
}

let results = 0;
let misplaced = 0;
const args = ['-f', 'ndjson', '--input-format', 'ndjson', '-j', jobs];
const run = await watchedRun(args, lines(), (line) => {
  if (!line.startsWith(`{"id":"d${results++}",`)) misplaced++;
});
process.stdout.write(
  `${(bytes / 1e6).toFixed(0)} MB, ${results} of ${sent} documents with -j ${jobs}, ${misplaced} out of place: ` +
    `${run.clock.toFixed(1)} s, ${run.processor.toFixed(1)} s of the processor, ${run.memory.toFixed(0)} MB at most\n`,
);
if (run.status !== 0 || results !== sent || misplaced > 0) {
  process.stderr.write(`ended with ${run.status}: ${run.stderr.slice(0, 2000)}\n`);
  process.exitCode = 1;
}
