import { systemCode } from '../system-code.ts';

/** Exit codes of every command. */
export const exit = { done: 0, nothingFound: 1, failed: 2 } as const;

/** A mistake that the user can fix. Its message is one line that names the fix. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** A reader of the output that has closed its end, such as `head`. */
export const isClosedPipe = (error: unknown): boolean => systemCode(error) === 'EPIPE';

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the name',
  EACCES: 'not allowed; check the permissions',
  EPERM: 'not allowed; check the permissions',
  EBADF: 'is not open, or the other way round; check < and > in the command',
  EISDIR: 'is a directory; name a file',
  ENXIO: 'is a socket, or a device that is not there; name a file',
  ENOTDIR: 'a part of the path is no directory; check the name',
  ELOOP: 'its links lead round in a circle; fix the links',
  ENAMETOOLONG: 'the name is too long; use a shorter one',
  EMFILE: 'too many open files; raise the limit with ulimit -n',
  EFBIG: 'larger than a file may be here; raise the limit with ulimit -f',
  EDQUOT: 'no space left of your quota; free some',
  EIO: 'the device or disk cannot be read or written; check it',
  ERR_WORKER_INIT_FAILED:
    'a worker cannot start; pass a lower -j, or raise the limit with ulimit -n',
  EROFS: 'the file system can only be read; pass another place',
  ENOSPC: 'no space left on the device; free some',
  ERR_STRING_TOO_LONG: 'too large for one document (512 MB); split it',
  ERR_BUFFER_TOO_LARGE: 'too large for one document (512 MB); split it',
  Z_BUF_ERROR: 'its gzip data ends too early, what came before was read; fetch the file again',
  ZSTD_CUT: 'its zstd data ends too early, what came before was read; fetch the file again',
  ZSTD_DAMAGED: 'its zstd data is damaged, what came before was read; fetch the file again',
  Z_DATA_ERROR: 'its gzip data is damaged, what came before was read; fetch the file again',
};

/** What went wrong with a file, and the fix, in a few words. */
export const describeFileError = (error: unknown): string => {
  const known = fileErrors[systemCode(error)];
  if (known !== undefined) return known;
  // Only what the system says of files is the user's to fix.
  if (systemCode(error) === '') throw error;
  return error instanceof Error ? error.message : String(error);
};
