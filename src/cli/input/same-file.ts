import { statSync } from 'node:fs';
import type { FileIdentity, Io } from '../io.ts';
import type { Path } from './file-names.ts';
import type { Source } from './sources.ts';

/** Tests whether what is read is the file that is written, under any name. */
export type IsOutput = (source: Pick<Source, 'path'>) => boolean;

/** The file that is written: that of `--output` or `--resume`, else the one that standard output goes to. */
export const outputTest = (
  { output, resume }: { readonly output?: string; readonly resume?: string },
  io: Pick<Io, 'fileOf'>,
): IsOutput => {
  const file = resume ?? output ?? '-';
  const written = file === '-' ? io.fileOf?.('stdout') : regularFile(file);
  if (written === undefined) return () => false;
  return ({ path }) => {
    const read = path === undefined ? io.fileOf?.('stdin') : regularFile(path);
    return read?.ino === written.ino && read.dev === written.dev;
  };
};

/** Tells files that it has been asked of before, under any name. */
export const repeatTest = (): ((path: Path) => boolean) => {
  const seen = new Set<string>();
  return (path) => {
    const found = regularFile(path);
    if (found === undefined) return false;
    const before = seen.size;
    return seen.add(`${found.dev}:${found.ino}`).size === before;
  };
};

const regularFile = (path: Path): FileIdentity | undefined => {
  const found = path === '' ? undefined : statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? found : undefined;
};
