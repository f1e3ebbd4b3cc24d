import { fstatSync } from 'node:fs';
import { lazy } from '../lexicons/load.ts';
import { workerMark } from './parallel/worker-mark.ts';
import { run } from './run.ts';
import { standardStream } from './standard-stream.ts';

/** Ends with what these signals mean to a shell: 128 and their number. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 } as const;

/** Signals act at once, as the system has it, but while there is something to clean up. */
class Cleanups extends Set<() => void> {
  readonly #handlers = Object.entries(signals).map(([signal, code]) => {
    const end = (): void => {
      for (const cleanUp of this) cleanUp();
      process.exit(code);
    };
    return [signal, end] as const;
  });

  override add(cleanUp: () => void): this {
    if (this.size === 0) for (const [signal, end] of this.#handlers) process.on(signal, end);
    return super.add(cleanUp);
  }

  override delete(cleanUp: () => void): boolean {
    const had = super.delete(cleanUp);
    if (had && this.size === 0)
      for (const [signal, end] of this.#handlers) process.off(signal, end);
    return had;
  }
}

/** Streams that were asked for; Node makes them then. */
const used = new Set<NodeJS.WriteStream>();

const using = (stream: NodeJS.WriteStream): NodeJS.WriteStream => {
  if (used.has(stream)) return stream;
  used.add(stream);
  // Whoever writes hears of a failure from the write itself.
  return stream.on('error', () => {});
};

/** Resolves when all that was written has been taken. */
const flushed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => resolve());
  });

/** Node takes a directory for an empty input. */
const directory = {
  // biome-ignore lint/correctness/useYield: it fails before it gives anything.
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  },
};

const stdout = lazy(() => standardStream(1, () => using(process.stdout)));
const stderr = lazy(() => standardStream(2, () => using(process.stderr)));

const runCommand = async (): Promise<never> => {
  const code = await run(process.argv.slice(2), {
    get stdin() {
      return fstatSync(0).isDirectory() ? directory : process.stdin;
    },
    get stdout() {
      return stdout();
    },
    get stderr() {
      return stderr();
    },
    fileOf: (stream) => {
      const found = fstatSync(stream === 'stdin' ? 0 : 1);
      return found.isFile() ? found : undefined;
    },
    env: process.env,
    cleanups: new Cleanups(),
  });
  await Promise.all([...used].map(flushed));
  // Not waiting for what is still to come on a pipe that nobody reads to its end.
  process.exit(code);
};

// Workers run the same file: what V8 compiled of it at the build serves them too.
if (process.argv[2] === workerMark) {
  void import('./parallel/worker.ts').then(({ serveBatches }) => serveBatches());
} else void runCommand();
