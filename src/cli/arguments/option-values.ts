import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { isDateFormat } from '../../recognizers/dates/numeric-day.ts';
import { encodings } from '../../text/detect.ts';
import { nearestWord } from './similar.ts';

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

export const choiceOf = (given: string, choices: readonly string[]): string => {
  const value = usualChoice(given);
  if (choices.includes(value)) return value;
  const meant = nearestWord(value, choices);
  const hint = meant === undefined ? '' : `Did you mean ${meant}? `;
  throw new InvalidArgumentError(`${hint}The choices are ${choices.join(', ')}.`);
};

/** What spreadsheets and their files are called. */
const spreadsheets = /^(?:xlsx?|excel|ods)$/u;

/** A format of the result. Excel opens a table that has a mark of its encoding. */
export const outputFormatOf = (given: string, formats: readonly string[]): string => {
  if (!spreadsheets.test(given.toLowerCase()) || !formats.includes('csv')) {
    return choiceOf(given, formats);
  }
  throw new InvalidArgumentError('Excel opens what -f csv --bom gives.');
};

export const encodingOf = (given: string): string => {
  try {
    // Other names of an encoding, such as utf8 and cp1256, are those of the web.
    const { encoding } = new TextDecoder(given);
    if (encodings.some((known) => known === encoding)) return encoding;
  } catch {
    // Not a name of the web.
  }
  return choiceOf(given, ['auto', ...encodings]);
};

export const fieldNameOf = (given: string): string => {
  if (given === '') throw new InvalidArgumentError('Name a field or column.');
  return given;
};

export const delimiterOf = (given: string): string => {
  const delimiter = given.replace(/^(?:\\t|tab)$/u, '\t');
  if ([...delimiter].length !== 1 || /["\r\n]/u.test(delimiter)) {
    throw new InvalidArgumentError('Pass one character, such as ";", or \\t for a tab.');
  }
  return delimiter;
};

export const dateFormatOf = (given: string): string => {
  const format = given.toLowerCase();
  if (isDateFormat(format)) return format;
  throw new InvalidArgumentError('Pass d/m/y, m/d/y, y/m/d, unix or excel.');
};

/** Names in a list with commas between, each once; one with a comma in it is within quotes. */
export const keepOf = (given: string): readonly string[] | 'all' => {
  const found = given.matchAll(/\s*"([^"]*)"\s*(?=,|$)|[^,]+/gu);
  const names = new Set(Array.from(found, ([whole, quoted]) => (quoted ?? whole).trim()));
  names.delete('');
  if (names.size === 0) {
    throw new InvalidArgumentError('Pass fields or columns, such as source,author, or all.');
  }
  return names.has('all') ? 'all' : [...names];
};

export const jobsOf = (given: string): number => {
  const jobs = Number(given);
  if (!/^\d+$/u.test(given) || jobs > 256) {
    throw new InvalidArgumentError('Pass a whole number from 0 to 256.');
  }
  return jobs === 0 ? availableParallelism() : jobs;
};
