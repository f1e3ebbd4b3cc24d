import type { Command, Option } from 'commander';
import { UserError } from '../errors.ts';
import { usualChoice } from './option-values.ts';
import { nearestWord } from './similar.ts';

/** A command line in the order that the parser wants: the command first. */
interface CommandLine {
  readonly words: readonly string[];
  /** The first operand of the default command, when it was not named. */
  readonly operand?: string;
}

/** The command that needs no name. */
export const defaultCommand = 'extract';

/** A command and its operands, without the options that all have: `concordance <query> [files...]`. */
export const synopsisOf = (command: Command): string =>
  `${command.name()} ${command.usage().replace(/^\[options\] ?/u, '')}`.trimEnd();

/**
 * Puts the command before its options, wherever it is, and the defaults of the environment between:
 * `-f json tokenize a.txt` is `tokenize -f json a.txt`. After `--` no word is a command.
 */
export const commandLineOf = (
  given: readonly string[],
  program: Command,
  env: Readonly<Record<string, string | undefined>>,
  everyCommand: () => readonly Command[] = () => program.commands,
): CommandLine => {
  const argv = withPresets(given, program);
  const at = firstOperand(argv, program);
  const operand = at === undefined ? undefined : argv[at];
  if (at !== undefined && operand === 'help') return { words: helpOf(argv.slice(at + 1), program) };
  const command = program.commands.find((one) => one.name() === operand);
  if (at !== undefined && command !== undefined) {
    const rest = [...argv.slice(0, at), ...argv.slice(at + 1)];
    return { words: [command.name(), ...defaultsOf(command, env, everyCommand), ...rest] };
  }
  const end = argv.indexOf('--');
  const options = argv.slice(0, end < 0 ? argv.length : end);
  if (options.some((word) => /^(?:-h|--help)$/u.test(word))) return { words: ['--help'] };
  if (options.some((word) => /^(?:-v|-V|--version)$/u.test(word))) return { words: ['--version'] };
  const extract = program.commands.find((one) => one.name() === defaultCommand);
  const defaults = extract === undefined ? [] : defaultsOf(extract, env, everyCommand);
  return {
    words: [defaultCommand, ...defaults, ...argv],
    ...(operand !== undefined && { operand }),
  };
};

/** The commands that may be meant: those that are named, for any other word the default one. */
export const commandsNamed = (
  argv: readonly string[],
  names: readonly string[],
): readonly string[] => names.filter((name) => name === defaultCommand || argv.includes(name));

/** Words for which a program must know all its commands. */
const aboutAll = new Set(['help', 'man', 'completion']);

/** Whether these commands have all the options of a command line, and nothing asks for the others. */
export const isUnderstood = (argv: readonly string[], { commands }: Command): boolean => {
  const options = commands.flatMap((command) => command.options);
  const isKnown = (flag: string): boolean =>
    options.some(({ short, long }) => short === flag || long === flag);
  return argv.every((word) => {
    if (!word.startsWith('-') || word === '-') return !aboutAll.has(word);
    return isKnown(word.startsWith('--') ? word.replace(/=.*$/su, '') : word.slice(0, 2));
  });
};

const helpOf = (words: readonly string[], program: Command): readonly string[] => {
  const { commands } = program;
  const name = words[firstOperand(words, program) ?? words.length];
  if (name === undefined || name === 'help') return ['--help'];
  const names = commands.map((command) => command.name());
  if (names.includes(name)) return [name, '--help'];
  const meant = nearestWord(name, names);
  throw new UserError(
    meant === undefined
      ? `«${name}» is no command; kashaf help lists them`
      : `«${name}» is no command; did you mean ${meant}?`,
  );
};

/** Options whose value may be absent have it when the next word is none: `--romanize a.txt`. */
const withPresets = (argv: readonly string[], program: Command): readonly string[] => {
  const options = program.commands.flatMap((command) => command.options);
  const end = argv.indexOf('--');
  return argv.map((word, at) => {
    if (end >= 0 && at > end) return word;
    const option = options.find(({ long, optional }) => optional && long === word);
    const isValue = option?.argChoices?.includes(argv[at + 1] ?? '') ?? true;
    return isValue ? word : `${word}=${option?.presetArg}`;
  });
};

/** Where the first word is that is neither an option nor its value; undefined before `--`. */
const firstOperand = (argv: readonly string[], program: Command): number | undefined => {
  const options = program.commands.flatMap((command) => command.options);
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') return undefined;
    if (word === '-' || !word.startsWith('-')) return at;
    if (takesNext(word, options)) at++;
  }
  return undefined;
};

/** Whether the word after an option is its value: `-f json`, `-qf json`, but not `-fjson`. */
const takesNext = (word: string, options: readonly Option[]): boolean => {
  if (word.startsWith('--')) return options.some(({ long, required }) => required && long === word);
  for (let at = 1; at < word.length; at++) {
    const option = options.find(({ short }) => short === `-${word[at]}`);
    if (option?.required === true) return at === word.length - 1;
  }
  return false;
};

/** The variable of the environment with the default of an option: KASHAF_FORMAT for --format. */
export const variableOf = (option: string): string =>
  `KASHAF_${option.replaceAll('-', '_').toUpperCase()}`;

/** Options that mean something else than those of their name in other commands, whose default is not theirs. */
const ofOtherMeaning = new Set(['search --date', 'train --model', 'evaluate --clusters']);

/** Options that are in the environment: KASHAF_FORMAT=csv is --format=csv. */
const defaultsOf = (
  command: Command,
  env: Readonly<Record<string, string | undefined>>,
  everyCommand: () => readonly Command[],
): readonly string[] =>
  command.options.flatMap((option) => {
    const { long, required, optional, negate, argChoices = [], presetArg } = option;
    const name = long?.slice(2);
    // Lexicons are a list there, read where they are used.
    if (name === undefined || name === 'lexicon' || negate) return [];
    const value = env[variableOf(name)];
    if (value === undefined || value === '') return [];
    if (ofOtherMeaning.has(`${command.name()} ${long}`)) return [];
    if (required) {
      return isOfOthers(option, value, everyCommand) ? [] : [`--${name}=${value}`];
    }
    if (/^(?:0|no|off|false)$/iu.test(value)) return [];
    if (!optional) return [`--${name}`];
    return [`--${name}=${argChoices.includes(value) ? value : presetArg}`];
  });

/** Whether a choice is one of other commands only: not all of them have csv. */
const isOfOthers = (
  { long, argChoices }: Option,
  value: string,
  everyCommand: () => readonly Command[],
): boolean => {
  const given = usualChoice(value);
  if (long !== '--format' || argChoices?.includes(given) !== false) return false;
  return everyCommand().some(({ options }) =>
    options.some((option) => option.long === long && option.argChoices?.includes(given) === true),
  );
};
