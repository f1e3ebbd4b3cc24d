import { existsSync } from 'node:fs';
import { type Command, CommanderError } from 'commander';
import { ArchiveError } from '../archive/errors.ts';
import {
  commandLineOf,
  commandsNamed,
  defaultCommand,
  isUnderstood,
} from './arguments/command-line.ts';
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
    const everyCommand = (): readonly Command[] => create(commandNames).commands;
    const line = commandLineOf(argv, program, io.env, everyCommand);
    refuseMistyped(line.operand, argv, everyCommand);
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

/** What newcomers call a command or a format by. */
const otherNames: Readonly<Record<string, string>> = {
  page: 'index -f html',
  map: '-f geojson',
  calendar: 'timeline -f ics',
  graph: 'network',
  grep: 'concordance',
  excel: '-f csv --bom',
  xlsx: '-f csv --bom',
  sqlite: 'index',
};

/**
 * A word that is no file but nearly a command, or what a command gives, would else be reported as a
 * missing file.
 */
const refuseMistyped = (
  word: string | undefined,
  [first]: readonly string[],
  everyCommand: () => readonly Command[],
): void => {
  if (word === undefined || !/^[a-z]+$/u.test(word) || existsSync(word)) return;
  // Behind another word it may be the value of a mistyped option.
  const given = word === first ? (otherNames[word] ?? withFormat(word, everyCommand())) : undefined;
  const meant = given ?? nearestWord(word, [...commandNames, 'help']);
  if (meant !== undefined) {
    throw new UserError(`«${word}» is no command and no file; did you mean ${meant}?`);
  }
};

/** «-f csv», «network -f gexf»: the first command that has a format. */
const withFormat = (format: string, commands: readonly Command[]): string | undefined => {
  const command = commands.find(({ options }) =>
    options.some(({ long, argChoices }) => long === '--format' && argChoices?.includes(format)),
  );
  if (command === undefined) return undefined;
  return command.name() === defaultCommand ? `-f ${format}` : `${command.name()} -f ${format}`;
};
