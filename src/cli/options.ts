import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Language, languages } from '../renderers/labels.ts';
import { type Encoding, encodings } from '../text/detect.ts';
import { type InputFormat, inputFormats } from './input/document.ts';
import { isoDayOf } from './input/records.ts';
import { type ColorMode, colorModes } from './terminal.ts';

/** What every command understands. */
export interface CommonFlags {
  readonly format: string;
  readonly output?: string;
  readonly inputFormat: InputFormat;
  readonly textField: string;
  readonly idField: string;
  readonly dateField: string;
  readonly encoding: Encoding | 'auto';
  readonly jobs: number;
  readonly quiet?: true;
  readonly color: ColorMode;
  readonly lang?: Language;
}

/** Adds the options that every command understands; the first format is the default. */
export const addCommonOptions = (command: Command, formats: readonly string[]): Command =>
  command
    .addOption(
      new Option('-f, --format <format>', 'form of the result')
        .choices(formats)
        .default(formats[0]),
    )
    .option('-o, --output <file>', 'write to a file, in place only when complete')
    .addOption(
      new Option('--input-format <format>', 'form of the input')
        .choices(inputFormats)
        .default('auto'),
    )
    .option('--text-field <name>', 'field or column of the text', 'text')
    .option('--id-field <name>', 'field or column of the name', 'id')
    .option('--date-field <name>', 'field or column of the day of publication', 'date')
    .addOption(
      new Option('--encoding <name>', 'character encoding of the input')
        .choices(['auto', ...encodings])
        .default('auto'),
    )
    .addOption(
      new Option('-j, --jobs <n>', 'documents done at once; 0 for one on each processor')
        .argParser(jobsOf)
        .default(1),
    )
    .option('-q, --quiet', 'no warnings and no progress')
    .addOption(
      new Option('--color <when>', 'colours in the report').choices(colorModes).default('auto'),
    )
    .addOption(
      new Option('--lang <language>', 'language of the labels; from the locale').choices(languages),
    );

const jobsOf = (source: string): number => {
  const jobs = Number(source);
  if (!/^\d+$/u.test(source) || jobs > 256) {
    throw new InvalidArgumentError('Name a whole number from 0 to 256.');
  }
  return jobs === 0 ? availableParallelism() : jobs;
};

/** Reads an ISO day; `today` is the day of the computer's clock and time zone. */
export const dayOf = (source: string): string => {
  if (source === 'today') {
    const now = new Date();
    const pad = (part: number): string => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  }
  const day = isoDayOf(source);
  if (day !== source) throw new InvalidArgumentError('Name a day as YYYY-MM-DD, or today.');
  return day;
};

/** Reads a number from 0 to 1. */
export const fractionOf = (source: string): number => {
  const fraction = Number(source);
  if (source.trim() === '' || !(fraction >= 0 && fraction <= 1)) {
    throw new InvalidArgumentError('Name a number from 0 to 1.');
  }
  return fraction;
};

/** Reads a whole number from 1 on. */
export const countOf = (source: string): number => {
  if (!/^[1-9]\d{0,8}$/u.test(source))
    throw new InvalidArgumentError('Name a whole number from 1.');
  return Number(source);
};
