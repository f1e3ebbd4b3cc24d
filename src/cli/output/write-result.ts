import type { CommonFlags } from '../arguments/options.ts';
import { exit } from '../errors.ts';
import { type Problems, wholenessOf } from '../messages/problems.ts';
import type { Sink } from './sink.ts';

/**
 * Writes what is made of all inputs together, and closes what it is written to.
 * @param make gives the result; undefined when inputs failed so that there is none, and what the output
 * held stays.
 * @returns the exit code.
 */
export const writeResult = async (
  sink: Sink,
  problems: Problems,
  flags: Pick<CommonFlags, 'onError'>,
  make: () => Promise<string | undefined>,
): Promise<number> => {
  try {
    const result = await make();
    if (result === undefined) sink.abandon();
    else {
      await sink.write(result);
      const message = sink.finish(wholenessOf(problems, flags));
      if (message !== undefined) problems.note(message);
    }
  } catch (error) {
    sink.abandon();
    throw error;
  } finally {
    problems.close();
  }
  return problems.failed() ? exit.failed : exit.done;
};
