import { existsSync } from 'node:fs';
import { type Command, CommanderError } from 'commander';
import { exit, UserError } from './errors.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';

/**
 * Runs the command line on the given arguments (without node and script).
 * @returns the exit code: 0 done, 1 nothing found (with `--exit-status` only), 2 failed.
 */
export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  let status: number = exit.done;
  const program = createProgram({
    io,
    done: (code) => {
      status = code;
    },
  });
  try {
    await refuseMistyped(argv[0], program);
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.failed;
    if (error instanceof UserError) {
      io.stderr.write(`kashaf: ${error.message}\n`);
      return exit.failed;
    }
    // A defect of the program must not be taken for «nothing found».
    io.stderr.write(`kashaf: ${error instanceof Error ? error.stack : String(error)}\n`);
    return exit.failed;
  }
};

/** A word that is no file but nearly a command would else be told as a missing file. */
const refuseMistyped = async (word: string | undefined, program: Command): Promise<void> => {
  const names = program.commands.map((command) => command.name());
  if (word === undefined || !/^[a-z]+$/u.test(word) || names.includes(word) || existsSync(word)) {
    return;
  }
  const { nearest } = await import('./similar.ts');
  const meant = nearest(word, names);
  if (meant !== undefined) {
    throw new UserError(`«${word}» is no command and no file; did you mean ${meant}?`);
  }
};
