import type { CommonFlags } from '../arguments/options.ts';
import type { Io } from '../io.ts';
import { say } from './say.ts';

/** Problems of a kind that are shown one by one before the rest is counted. */
const shown = 10;

/** Messages on standard error, a line each; of many alike the first are shown and the rest counted. */
export interface Problems {
  /** The input, or a part of it, is lost: the exit code will be 2. */
  readonly error: (message: string) => void;
  /** The input is done, but something about it is worth knowing; silent with `--quiet`. */
  readonly warning: (message: string) => void;
  /** What was done, however many warnings there were; silent with `--quiet`. */
  readonly note: (message: string) => void;
  /** Whether something was lost. */
  readonly failed: () => boolean;
  /** Gives the counts of what was not shown. */
  readonly close: () => void;
}

/** Says what is wrong as it comes; with `quiet` only what is lost. */
export const startProblems = (io: Pick<Io, 'stderr'>, quiet: boolean): Problems => {
  const counts = { error: 0, warning: 0 };
  const count = (kind: keyof typeof counts, message: string): void => {
    if (++counts[kind] <= shown) say(io, message);
  };
  const rest = (kind: keyof typeof counts): void => {
    const more = counts[kind] - shown;
    if (more > 0) say(io, `and ${more} more ${kind}${more === 1 ? '' : 's'}`);
  };
  return {
    error: (message) => count('error', message),
    warning: (message) => {
      if (!quiet) count('warning', message);
    },
    note: (message) => {
      if (!quiet) say(io, message);
    },
    failed: () => counts.error > 0,
    close: () => {
      rest('error');
      rest('warning');
    },
  };
};

/** Whether an output is whole: what failed is missing in it, unless the user has chosen so. */
export const wholenessOf = (
  problems: Pick<Problems, 'failed'>,
  { onError }: Pick<CommonFlags, 'onError'>,
): 'complete' | 'partial' => (problems.failed() && onError === undefined ? 'partial' : 'complete');
