import { accessSync, closeSync, constants, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describeFileError, isClosedPipe, UserError } from '../errors.ts';
import { shownPath } from '../input/file-names.ts';
import { writeWhole } from './output-file.ts';
import type { Sink } from './sink.ts';

/** @throws UserError, or what the system says, when a file cannot be written where it is to be. */
export const checkWritable = (file: string, option: string): void => {
  const found = statSync(file, { throwIfNoEntry: false });
  const packed = /\.(?:gz|zst|bz2|xz|zip)$/iu.exec(file)?.[0];
  if (packed !== undefined) {
    throw new UserError(
      `${option} ${file}: nothing is packed here; leave out ${packed}, or pack it in a pipe`,
    );
  }
  if (found?.isDirectory() === true || file.endsWith('/')) {
    throw new UserError(`${option} ${file}: is a directory; name a file`);
  }
  if (found !== undefined) accessSync(file, constants.W_OK);
  else if (statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UserError(`${option} ${file}: no directory ${dirname(file)}; make it first`);
  }
};

/** Devices and pipes cannot be replaced by a new file. */
export const isSpecial = (file: string): boolean => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile();
};

/** Writes into a file as it is, or behind what it holds. */
export const openFile = (file: string, mode: 'w' | 'a', option: string): Sink => {
  const descriptor = openSync(file, mode);
  let closed = false;
  return {
    get closed() {
      return closed;
    },
    write: async (text) =>
      naming(option, file, () => {
        try {
          if (!closed) writeWhole(descriptor, text);
        } catch (error) {
          // The name may be that of a pipe: /dev/stdout.
          if (!isClosedPipe(error)) throw error;
          closed = true;
        }
      }),
    finish: () => {
      closeSync(descriptor);
      return undefined;
    },
    abandon: () => closeSync(descriptor),
  };
};

/** A failure as one of the file that the user named. */
export const naming = <T>(option: string, file: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${option} ${shownPath(file)}: ${describeFileError(error)}`);
  }
};
