import { existsSync } from 'node:fs';
import { type Command, CommanderError } from 'commander';
import { ArchiveError } from '../archive/errors.ts';
import { commandLineOf, commandsNamed, isUnderstood } from './arguments/command-line.ts';
import { nearestWord } from './arguments/similar.ts';
import { blamedRightly } from './arguments/usage-error.ts';
import { exit, UserError } from './errors.ts';
import type { Io } from './io.ts';
import { say } from './messages/say.ts';
import { speakingArabic, spokenLanguage } from './messages/spoken-language.ts';
import { openSink } from './output/output.ts';
import { commandNames, createProgram } from './program.ts';

/**
 * Runs the command line on the given arguments (without node and script).
 * @returns the exit code: 0 done, 1 nothing found (with `--exit-status` only), 2 failed.
 */
export const run = async (argv: readonly string[], world: Io): Promise<number> => {
  const language = spokenLanguage(argv, world.env);
  const io = language === 'ar' ? speakingArabic(world) : world;
  let status: number = exit.done;
  const printed: string[] = [];
  const create = (names: readonly string[]): Command =>
    createProgram(
      names,
      {
        io,
        done: (code) => {
          status = code;
        },
      },
      (text) => void printed.push(text),
      language,
    );
  try {
    // Eighteen commands take longer to make than one; what is wrong is explained by all of them.
    const few = create(commandsNamed(argv, commandNames));
    const program = isUnderstood(argv, few) ? few : create(commandNames);
    const line = commandLineOf(argv, program, io.env, () => create(commandNames).commands);
    refuseMistyped(line.operand);
    await parse(program, line.words);
    if (printed.length > 0) await openSink({}, io).write(printed.join(''));
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return exit.failed;
    if (error instanceof UserError || error instanceof ArchiveError) {
      say(io, blamedRightly(error.message, argv, io));
      return exit.failed;
    }
    // A defect of the program must not be taken for «nothing found».
    io.stderr.write(`kashaf: ${error instanceof Error ? error.stack : String(error)}\n`);
    return exit.failed;
  }
};

/** Help and version end the parsing, but are no errors. */
const parse = async (program: Command, words: readonly string[]): Promise<void> => {
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
  }
};

/** A word that is no file but nearly a command would else be reported as a missing file. */
const refuseMistyped = (word: string | undefined): void => {
  if (word === undefined || !/^[a-z]+$/u.test(word) || existsSync(word)) return;
  const meant = nearestWord(word, [...commandNames, 'help']);
  if (meant !== undefined) {
    throw new UserError(`«${word}» is no command and no file; did you mean ${meant}?`);
  }
};
