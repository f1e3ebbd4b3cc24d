import { run } from './run.ts';

/** Ends with what Ctrl-C and `kill` mean to a shell. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;

const cleanups = new Set<() => void>();
for (const [signal, code] of Object.entries(signals)) {
  process.once(signal, () => {
    for (const cleanUp of cleanups) cleanUp();
    process.exit(code);
  });
}
// Whoever writes hears of a failure from the write itself.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

run(process.argv.slice(2), {
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cleanups,
}).then((code) => {
  process.exitCode = code;
});
