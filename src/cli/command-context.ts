import type { Command } from 'commander';
import type { CommonFlags } from './arguments/options.ts';
import { exit } from './errors.ts';
import type { Io } from './io.ts';
import type { RenderTask } from './tasks/task.ts';

/**
 * What a command is given beside its arguments.
 *
 * A new command is a file in commands/ that makes a `Command` with `addCommonOptions`, and a line in
 * program.ts. Its action loads what it does from actions/ when it runs. Results that are text for
 * each document are a task (tasks/task.ts) and `performCommand`; a command that gathers the reports
 * of many documents reads them with `readReports` (read-reports.ts) and writes with `openSink`.
 */
export interface CommandContext {
  readonly io: Io;
  /** Sets the exit code. */
  readonly done: (status: number) => void;
}

/** A command as it was given: with its files and options. */
export interface Invocation<Flags extends CommonFlags = CommonFlags> {
  readonly command: Command;
  readonly context: CommandContext;
  readonly files: readonly string[];
  readonly flags: Flags;
}

/** Whether there is something to read: a file or a pipe. With neither, shows the help. */
export const hasInput = ({ command, context, files, flags }: Invocation): boolean => {
  const { io, done } = context;
  if (files.length > 0 || flags.filesFrom !== undefined || io.stdin.isTTY !== true) return true;
  command.outputHelp({ error: true });
  done(exit.failed);
  return false;
};

/** Does a task on the files named, or on standard input. */
export const performCommand = async (task: RenderTask, invocation: Invocation): Promise<void> => {
  if (!hasInput(invocation)) return;
  const { runCommand } = await import('./run-command.ts');
  const { context, flags } = invocation;
  context.done(await runCommand(task, operandsOf(invocation), flags, context.io));
};

/** The inputs of a command: a pipe when it names none. */
export const operandsOf = ({
  files,
  flags: { filesFrom },
}: Pick<Invocation, 'files' | 'flags'>): readonly string[] =>
  files.length === 0 && filesFrom === undefined ? ['-'] : files;
