import { ArchiveError } from '../../archive/errors.ts';
import { lockAtOnce } from '../../archive/write-lock.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { checkWritable, isSpecial, openFile } from './named-output.ts';
import { readDone } from './resume.ts';
import type { Sink } from './sink.ts';

/**
 * A file of results that is added to, by one process at a time.
 * @param field what each result in it has.
 */
export const openResumed = (file: string, field: string | undefined, { cleanups }: Io): Sink => {
  if (isSpecial(file)) throw new UserError(`--resume ${file}: is no file to add to; pass one`);
  checkWritable(file, '--resume');
  const unlock = lockedForResuming(file);
  const free = (): void => {
    cleanups.delete(free);
    unlock();
  };
  cleanups.add(free);
  try {
    const resumed = readDone(file, field);
    const sink = openFile(file, 'a', '--resume');
    return {
      closed: false,
      resumed,
      write: sink.write,
      finish: (state) => {
        free();
        return sink.finish(state);
      },
      abandon: () => {
        free();
        sink.abandon();
      },
    };
  } catch (error) {
    free();
    throw error;
  }
};

/** Two that go on with one file at once would write each document twice. */
const lockedForResuming = (file: string): (() => void) => {
  try {
    return lockAtOnce(file);
  } catch (error) {
    if (error instanceof ArchiveError) throw new UserError(`--resume ${error.message}`);
    // A file that may be written in a folder that may not.
    return () => {};
  }
};
