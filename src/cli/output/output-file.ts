import {
  closeSync,
  copyFileSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describeFileError, UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { Sink } from './sink.ts';

let opened = 0;

/** Writes a new file beside the old one, which it replaces only when complete. */
export const openBeside = (
  file: string,
  option: string,
  { cleanups }: Pick<Io, 'cleanups'>,
): Sink => {
  const old = statSync(file, { throwIfNoEntry: false });
  const target = targetOf(file, old);
  const part = join(dirname(target), `.kashaf-${process.pid}-${++opened}.part`);
  const descriptor = openSync(part, 'wx', old?.mode ?? 0o666);
  const abandon = (): void => {
    cleanups.delete(abandon);
    closeSync(descriptor);
    rmSync(part, { force: true });
  };
  cleanups.add(abandon);
  const act = (what: () => void): void => {
    try {
      what();
    } catch (error) {
      throw new UserError(`${option} ${file}: ${describeFileError(error)}`);
    }
  };
  return {
    closed: false,
    write: async (text) => act(() => writeWhole(descriptor, text)),
    finish: (state = 'complete') => {
      const partial = state === 'partial' && old !== undefined;
      const place = partial ? `${target}.partial` : target;
      act(() => putInPlace(part, place, partial ? undefined : old));
      cleanups.delete(abandon);
      closeSync(descriptor);
      return partial ? keptMessage(option, file) : undefined;
    },
    abandon,
  };
};

const keptMessage = (option: string, file: string): string =>
  `${option} ${file}: is as it was, since inputs failed; what was done is in ${file}.partial (--on-error skip replaces it all the same)`;

/** Writes all of a text, however few bytes the system takes at once. */
export const writeWhole = (descriptor: number, text: string | Uint8Array): void => {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
};

/** The file itself, where its name is a link to it, even to one that is not there yet. */
const targetOf = (file: string, old: Stats | undefined): string => {
  if (old !== undefined) return realpathSync(file);
  const link = lstatSync(file, { throwIfNoEntry: false });
  return link?.isSymbolicLink() === true ? resolve(dirname(file), readlinkSync(file)) : file;
};

/** A file with other names or another owner keeps them: it is written anew, not replaced. */
const putInPlace = (part: string, target: string, old: Stats | undefined): void => {
  if (old !== undefined && (old.nlink > 1 || old.uid !== process.getuid?.())) {
    copyFileSync(part, target);
    rmSync(part);
  } else renameSync(part, target);
};
