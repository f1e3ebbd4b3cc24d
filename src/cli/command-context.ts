import type { Command } from 'commander';
import { exit } from './errors.ts';
import type { Io } from './io.ts';
import type { CommonFlags } from './options.ts';
import type { Job } from './tasks/task.ts';

/** What a command is given beside its arguments. */
export interface Context {
  readonly io: Io;
  /** Sets the exit code. */
  readonly done: (status: number) => void;
}

/**
 * Does a job on the files named, or on standard input. With neither, shows the help.
 * @returns how many things were found, or undefined when the run ends otherwise.
 */
export const performCommand = async (
  job: Job,
  files: readonly string[],
  flags: CommonFlags,
  command: Command,
  { io, done }: Context,
  exitStatus = false,
): Promise<void> => {
  if (files.length === 0 && io.stdin.isTTY === true) {
    command.outputHelp({ error: true });
    done(exit.failed);
    return;
  }
  const { perform } = await import('./run-task.ts');
  const { failed, found } = await perform(job, files.length === 0 ? ['-'] : files, flags, io);
  if (failed) done(exit.failed);
  else if (exitStatus && found === 0) done(exit.nothingFound);
};
