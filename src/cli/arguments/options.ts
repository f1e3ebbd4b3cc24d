import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Language, languages } from '../../renderers/labels.ts';
import { type Encoding, encodings } from '../../text/detect.ts';
import { type InputFormat, inputFormats, type TextFormat, textFormats } from '../input/document.ts';
import { type ColorMode, colorModes } from '../terminal.ts';
import {
  choiceOf,
  dateFormatOf,
  delimiterOf,
  encodingOf,
  fieldNameOf,
  jobsOf,
  keepOf,
  outputFormatOf,
} from './option-values.ts';

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

/** Options of how inputs are cut into documents and done. */
const ofDocuments: ReadonlySet<string | null | undefined> = new Set([
  '--input-format',
  '--delimiter',
  '--document-separator',
  '--files-from',
  '--text-field',
  '--text-format',
  '--id-field',
  '--date-field',
  '--date-format',
  '--keep',
  '--on-error',
  '--jobs',
]);

/**
 * The same for a command that reads no documents: the options of how they are read are taken, since an
 * alias may have them, but neither help nor completion offers them.
 */
export const addOptionsWithoutDocuments = (
  command: Command,
  formats: readonly string[],
): Command => {
  addCommonOptions(command, formats);
  for (const option of command.options) if (ofDocuments.has(option.long)) option.hideHelp();
  return command;
};

const addOutputOptions = (command: Command, formats: readonly string[]): void => {
  command
    .addOption(
      choice('-f, --format <format>', 'form of the result', formats)
        .argParser((given) => outputFormatOf(given, formats))
        .default(formats[0]),
    )
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
      'how days are written: d/m/y, m/d/y, y/m/d, unix, excel',
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

/** A variable of the shell may be empty: an option that names a file is not to be passed over then. */
export const fileNameOf = (given: string): string => {
  if (given === '') throw new InvalidArgumentError('Name a file.');
  return given;
};

export const pageTitleOf = (given: string): string => {
  if (given.trim() === '') throw new InvalidArgumentError('Write a title.');
  return given;
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
