import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDateFormat } from '../recognizers/dates/numeric-day.ts';
import { type Language, languages } from '../renderers/labels.ts';
import { type Encoding, encodings } from '../text/detect.ts';
import { type InputFormat, inputFormats, type TextFormat, textFormats } from './input/document.ts';
import { nearestWord } from './similar.ts';
import { type ColorMode, colorModes } from './terminal.ts';

/** What every command understands. */
export interface CommonFlags {
  readonly format: string;
  readonly output?: string;
  readonly resume?: string;
  readonly bom?: true;
  readonly inputFormat: InputFormat;
  readonly delimiter?: string;
  readonly documentSeparator?: string;
  readonly filesFrom?: string;
  readonly textField: string;
  readonly textFormat: TextFormat;
  readonly idField: string;
  readonly dateField: string;
  readonly dateFormat?: string;
  readonly keep?: readonly string[] | 'all';
  readonly encoding: Encoding | 'auto';
  readonly onError?: ErrorPolicy;
  readonly jobs: number;
  readonly quiet?: true;
  /** False for `--no-color`. */
  readonly color: ColorMode | false;
  readonly lang?: Language;
  /** Of commands that have it. */
  readonly exitStatus?: true;
}

const errorPolicies = ['skip', 'mark', 'fail'] as const;
/** Whether what fails is left out, leaves a row with its error, or ends the run. */
type ErrorPolicy = (typeof errorPolicies)[number];

/** Adds the options that every command understands; the first format is the default. */
export const addCommonOptions = (command: Command, formats: readonly string[]): Command => {
  addOutputOptions(command, formats);
  addInputOptions(command);
  addFieldOptions(command);
  return addRunOptions(command);
};

const addOutputOptions = (command: Command, formats: readonly string[]): void => {
  command
    .addOption(choice('-f, --format <format>', 'form of the result', formats).default(formats[0]))
    .option('-o, --output <file>', 'write to a file, which is replaced only when all is done');
  if (formats.includes('ndjson')) {
    command.option(
      '--resume <file>',
      'add to an ndjson file what it does not hold yet',
      fileNameOf,
    );
  }
  if (formats.includes('csv')) {
    command.option('--bom', 'begin a table as Excel needs it to read Arabic');
  }
};

/** What the input is, and where. */
const addInputOptions = (command: Command): Command =>
  command
    .addOption(choice('--input-format <format>', 'form of the input', inputFormats).default('auto'))
    .option('--delimiter <character>', 'between the cells of a table; \\t for a tab', delimiterOf)
    .option('--document-separator <line>', 'a line between the documents of one text')
    .option(
      '--files-from <file>',
      'a file with the names of the inputs, each on a line or ended by NUL',
      fileNameOf,
    );

/** What the fields of a record, or the columns of a table, hold. */
const addFieldOptions = (command: Command): Command =>
  command
    .option(
      '--text-field <name>',
      'field or column of the text, such as body.text',
      fieldNameOf,
      'text',
    )
    .addOption(
      choice('--text-format <format>', 'what the text of a record is', textFormats).default('text'),
    )
    .option('--id-field <name>', "field or column of the document's id", fieldNameOf, 'id')
    .option('--date-field <name>', 'field or column of the day of publication', fieldNameOf, 'date')
    .option(
      '--date-format <order>',
      'how days are written: d/m/y, m/d/y, y/m/d, unix',
      dateFormatOf,
    )
    .option('--keep <list>', 'fields or columns to carry into the result, or all', keepOf);

/** How the command runs and what it says. */
const addRunOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--encoding <name>', 'character encoding of the input')
        .choices(['auto', ...encodings])
        .argParser(encodingOf)
        .default('auto'),
    )
    .addOption(
      choice(
        '--on-error <what>',
        'what to do with an input that fails: skip it, mark it in the result, or fail',
        errorPolicies,
      ),
    )
    .addOption(
      new Option('-j, --jobs <n>', 'documents done at once; 0 for one on each processor')
        .argParser(jobsOf)
        .default(1),
    )
    .option('-q, --quiet', 'no warnings and no progress')
    .addOption(choice('--color <when>', 'colours in the report', colorModes).default('auto'))
    .option('--no-color', 'the same as --color never')
    .addOption(languageOption());

/** The option of commands without inputs too: an alias of the program may have it. */
export const languageOption = (): Option =>
  choice('--lang <language>', 'language of labels, help and messages; from the locale', languages);

/** An option with a choice of values, in letters of any case. */
export const choice = (flags: string, description: string, choices: readonly string[]): Option =>
  new Option(flags, description).choices(choices).argParser((given) => choiceOf(given, choices));

/** What formats and encodings are also called. */
const otherNames: Readonly<Record<string, string>> = {
  jsonl: 'ndjson',
  md: 'markdown',
  utf16: 'utf-16le',
};

/** A choice in small letters, by its usual name: `JSON`, `jsonl`. */
export const usualChoice = (given: string): string => {
  const value = given.toLowerCase();
  return Object.hasOwn(otherNames, value) ? (otherNames[value] ?? value) : value;
};

const choiceOf = (given: string, choices: readonly string[]): string => {
  const value = usualChoice(given);
  if (choices.includes(value)) return value;
  const meant = nearestWord(value, choices);
  const hint = meant === undefined ? '' : `Did you mean ${meant}? `;
  throw new InvalidArgumentError(`${hint}The choices are ${choices.join(', ')}.`);
};

const encodingOf = (given: string): string => {
  try {
    // Other names of an encoding, such as utf8 and cp1256, are those of the web.
    const { encoding } = new TextDecoder(given);
    if (encodings.some((known) => known === encoding)) return encoding;
  } catch {
    // Not a name of the web.
  }
  return choiceOf(given, ['auto', ...encodings]);
};

/** A variable of the shell may be empty: an option that names a file is not to be passed over then. */
export const fileNameOf = (given: string): string => {
  if (given === '') throw new InvalidArgumentError('Name a file.');
  return given;
};

const fieldNameOf = (given: string): string => {
  if (given === '') throw new InvalidArgumentError('Name a field or column.');
  return given;
};

export const pageTitleOf = (given: string): string => {
  if (given.trim() === '') throw new InvalidArgumentError('Write a title.');
  return given;
};

const delimiterOf = (given: string): string => {
  const delimiter = given.replace(/^(?:\\t|tab)$/u, '\t');
  if ([...delimiter].length !== 1 || /["\r\n]/u.test(delimiter)) {
    throw new InvalidArgumentError('Pass one character, such as ";", or \\t for a tab.');
  }
  return delimiter;
};

const dateFormatOf = (given: string): string => {
  if (!isDateFormat(given)) throw new InvalidArgumentError('Pass d/m/y, m/d/y, y/m/d or unix.');
  return given;
};

/** Names in a list with commas between, each once; one with a comma in it is within quotes. */
const keepOf = (given: string): readonly string[] | 'all' => {
  const found = given.matchAll(/\s*"([^"]*)"\s*(?=,|$)|[^,]+/gu);
  const names = new Set(Array.from(found, ([whole, quoted]) => (quoted ?? whole).trim()));
  names.delete('');
  if (names.size === 0) {
    throw new InvalidArgumentError('Pass fields or columns, such as source,author, or all.');
  }
  return names.has('all') ? 'all' : [...names];
};

const jobsOf = (given: string): number => {
  const jobs = Number(given);
  if (!/^\d+$/u.test(given) || jobs > 256) {
    throw new InvalidArgumentError('Pass a whole number from 0 to 256.');
  }
  return jobs === 0 ? availableParallelism() : jobs;
};

/** Reads a number from 0 to 1. */
export const fractionOf = (given: string): number => {
  const fraction = Number(given);
  if (given.trim() === '' || !(fraction >= 0 && fraction <= 1)) {
    throw new InvalidArgumentError('Pass a number from 0 to 1.');
  }
  return fraction;
};

/** Reads a whole number from 1 on. */
export const countOf = (given: string): number => {
  if (!/^[1-9]\d{0,8}$/u.test(given)) throw new InvalidArgumentError('Pass a whole number from 1.');
  return Number(given);
};
