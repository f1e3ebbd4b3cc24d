import { createRequire } from 'node:module';

/** Ends with what Ctrl-C and `kill` mean to a shell. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;

const main = async (argv: readonly string[]): Promise<number> => {
  // Whoever asks for nothing but the version need not wait for all the rest.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    const { version }: { version: string } = createRequire(import.meta.url)('#package');
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const cleanups = new Set<() => void>();
  for (const [signal, code] of Object.entries(signals)) {
    process.once(signal, () => {
      for (const cleanUp of cleanups) cleanUp();
      process.exit(code);
    });
  }
  // Whoever writes hears of a failure from the write itself.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const { run } = await import('./run.ts');
  return run(argv, {
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cleanups,
  });
};

process.exitCode = await main(process.argv.slice(2));
