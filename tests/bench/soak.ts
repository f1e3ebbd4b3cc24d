// `npm run tool -- soak [DOCUMENTS] [JOBS]`: many documents through the command; their count, order
// and content must be exact.
import { soak } from './soak-run.ts';

const [count = '1000000', jobs = '2'] = process.argv.slice(2);
const { status, stderr, results, wrong, clock, processor, memory } = await soak(
  Number(count),
  Number(jobs),
);
process.stdout.write(
  `${results} of ${count} results with -j ${jobs}, ${wrong ?? 'all in order and exact'}\n` +
    `${clock.toFixed(1)} s, ${processor.toFixed(1)} s of the processor, ${memory.toFixed(0)} MB at most\n`,
);
if (status !== 0 || wrong !== undefined || results !== Number(count)) {
  process.stderr.write(`ended with ${status}: ${stderr.slice(0, 2000)}\n`);
  process.exitCode = 1;
}
