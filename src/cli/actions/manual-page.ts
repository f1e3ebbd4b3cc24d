import type { Command, Option } from 'commander';
import { defaultCommand, synopsisOf } from '../arguments/command-line.ts';

/** The manual page, drawn from the program itself, in the language of troff. */
export const manualPage = (program: Command): string => {
  const version = program.version() ?? '';
  const commands = program.commands;
  const shown = commands.find((command) => command.name() === defaultCommand);
  const lines = [
    `.TH KASHAF 1 "" "kashaf ${version}" "User Commands"`,
    ...section('NAME', [`kashaf \\- ${literal(program.description())}`]),
    ...section('SYNOPSIS', ['.B kashaf', '[command] [options] [files...]']),
    ...section('DESCRIPTION', [
      'Arabic news goes in as files or on a pipe; an index of what it names comes out.',
      'The command is extract when none is named.',
      'Options may come before or after the command; after \\-\\- every word is a file.',
    ]),
    ...section('COMMANDS', commands.flatMap(commandEntry)),
    ...section('OPTIONS', (shown?.options ?? []).flatMap(optionEntry)),
    ...commands.filter((command) => command !== shown).flatMap(ownOptions(shown)),
    ...section('EXIT STATUS', [
      ...entry('0', 'done'),
      ...entry('1', 'nothing was found (with \\-\\-exit\\-status only)'),
      ...entry('2', 'wrong use, or an input that failed; the others are still done'),
    ]),
    ...section('ENVIRONMENT', [
      ...entry('KASHAF_FORMAT, KASHAF_JOBS, ...', 'defaults of the options of these names'),
      ...entry('NO_COLOR, FORCE_COLOR', 'no colours, colours everywhere'),
      ...entry('LC_ALL, LC_MESSAGES, LANG', 'the language of the labels: Arabic for ar'),
    ]),
  ];
  return `${lines.join('\n')}\n`;
};

/** Text as it is: no line of it is a command of troff. */
const literal = (text: string): string =>
  text
    .replace(/\\/gu, '\\e')
    .replace(/-/gu, '\\-')
    .replace(/^([.'])/gmu, '\\&$1');

const section = (title: string, lines: readonly string[]): readonly string[] => [
  `.SH ${title}`,
  ...lines,
];

const entry = (term: string, text: string): readonly string[] => ['.TP', `.B ${term}`, text];

const commandEntry = (command: Command): readonly string[] =>
  entry(literal(synopsisOf(command)), literal(command.description()));

const optionEntry = (option: Option): readonly string[] => {
  const { flags, description, argChoices, defaultValue } = option;
  const choices = argChoices === undefined ? '' : `: ${argChoices.join(', ')}`;
  const usual =
    defaultValue === undefined || typeof defaultValue === 'boolean'
      ? ''
      : ` (${String(defaultValue)} by default)`;
  return entry(literal(flags), literal(`${description}${choices}${usual}`));
};

/** Options of a command that the default command has not, or has with other choices or defaults. */
const ownOptions =
  (shown: Command | undefined) =>
  (command: Command): readonly string[] => {
    const known = new Set(shown?.options.map((option) => optionEntry(option).join()));
    const own = command.options.map(optionEntry).filter((option) => !known.has(option.join()));
    if (own.length === 0) return [];
    return section(`OPTIONS OF ${command.name().toUpperCase()}`, own.flat());
  };
