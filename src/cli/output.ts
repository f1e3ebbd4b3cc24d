import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describeFileError, isClosedPipe, UserError } from './errors.ts';
import type { Io } from './io.ts';

/** Where results go. */
export interface Sink {
  /** True once nobody reads any more; there is no use in going on. */
  readonly closed: boolean;
  /** Resolves when more can be taken. */
  write(text: string | Uint8Array): Promise<void>;
  /** All is written: it takes its place. */
  finish(): void;
  /** Nothing is to stay of it. */
  abandon(): void;
}

/** Standard output, or a file, which `option` named. */
export const openSink = (file: string | undefined, io: Io, option = '--output'): Sink => {
  if (file === undefined || file === '-') return standardOutput(io);
  const named = `${option} ${file}`;
  return naming(named, () =>
    isSpecial(file) ? openFile(file, named) : openBeside(file, named, io),
  );
};

const standardOutput = ({ stdout }: Io): Sink => {
  let closed = false;
  return {
    get closed() {
      return closed;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed) resolve();
        else {
          stdout.write(text, (error) => {
            if (!error) resolve();
            else if (isClosedPipe(error)) {
              closed = true;
              resolve();
            } else reject(new UserError(`standard output: ${describeFileError(error)}`));
          });
        }
      }),
    finish: () => {},
    abandon: () => {},
  };
};

/** Devices and pipes cannot be replaced by a new file. */
const isSpecial = (file: string): boolean => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile();
};

const openFile = (file: string, named: string): Sink => {
  const descriptor = openSync(file, 'w');
  return {
    closed: false,
    write: async (text) => naming(named, () => writeWhole(descriptor, text)),
    finish: () => closeSync(descriptor),
    abandon: () => closeSync(descriptor),
  };
};

/** Writes a new file beside the old one, which it replaces only when complete. */
const openBeside = (file: string, named: string, { cleanups }: Io): Sink => {
  const old = statSync(file, { throwIfNoEntry: false });
  const target = old === undefined ? file : realpathSync(file);
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  const descriptor = openSync(part, 'wx', old?.mode ?? 0o666);
  const abandon = (): void => {
    cleanups.delete(abandon);
    closeSync(descriptor);
    rmSync(part, { force: true });
  };
  cleanups.add(abandon);
  return {
    closed: false,
    write: async (text) => naming(named, () => writeWhole(descriptor, text)),
    finish: () => {
      naming(named, () => renameSync(part, target));
      cleanups.delete(abandon);
      closeSync(descriptor);
    },
    abandon,
  };
};

const writeWhole = (descriptor: number, text: string | Uint8Array): void => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
};

/** A failure told as one of the file that the user named. */
const naming = <T>(named: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw new UserError(`${named}: ${describeFileError(error)}`);
  }
};
