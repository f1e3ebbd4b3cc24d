import type { Command } from 'commander';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { say } from '../messages/say.ts';
import { isArchiveName } from '../output/archive-name.ts';
import { isTable } from '../output/tables.ts';
import { variableOf } from './command-line.ts';
import type { CommonFlags } from './options.ts';

interface FormatFlags extends Pick<CommonFlags, 'format' | 'quiet'> {
  readonly per: 'mention' | 'entity' | 'document';
  readonly explain?: true;
  readonly showText?: true;
}

const camelCase = (name: string): string =>
  name.replace(/-[a-z]/gu, (start) => start.charAt(1).toUpperCase());

/** Whether an option is in the command line: one of the environment may be for other commands. */
const isGiven = (command: Command, name: string, io: Pick<Io, 'env'>): boolean =>
  command.getOptionValueSource(camelCase(name)) === 'cli' && io.env[variableOf(name)] === undefined;

/** Commands whose results have room for the fields of their inputs. */
const carrying = new Set(['extract', 'index']);

/**
 * Of the options that several commands have, those that have no part in this one or in its format.
 * @throws UserError when inputs would be passed over.
 */
export const checkUnused = (command: Command, io: Io): void => {
  const name = command.name();
  const isList = command.registeredArguments.some((argument) => argument.name() === 'files');
  if (!isList && isGiven(command, 'files-from', io)) {
    throw new UserError(`--files-from: kashaf ${name} takes no list of files; name them`);
  }
  if (
    name === 'index' &&
    isGiven(command, 'format', io) &&
    isArchiveName(command.getOptionValue('output'))
  ) {
    throw new UserError('--format: an archive has a form of its own; leave the option out');
  }
  if (command.getOptionValue('quiet') === true) return;
  const format = command.getOptionValue('format');
  if (isGiven(command, 'bom', io) && !isTable(format)) {
    say(io, '--bom: only tables begin with it; pass -f csv or -f tsv');
  }
  if (isGiven(command, 'title', io) && format !== 'html') {
    say(io, '--title: only a page has one; pass -f html');
  }
  const isArchived = name === 'index' && isArchiveName(command.getOptionValue('output'));
  if (name !== 'extract' && !isArchived && isGiven(command, 'romanize', io)) {
    say(io, `--romanize: kashaf ${name} has no place for Latin names; leave it out`);
  }
  if (!carrying.has(name) && isGiven(command, 'keep', io)) {
    say(io, `--keep: kashaf ${name} has no place for fields; leave it out`);
  }
};

/** The formats in which an option has a part, and what is said of it in the others. */
interface FormatLimit {
  readonly formats: readonly string[];
  readonly elsewhere: (format: string) => string;
}

const tables = ['csv', 'tsv'];
const json = ['json', 'ndjson'];
const rows = (): string => 'only tables have rows; pass -f csv or -f tsv';

/** Options of `extract` that not every format has a place for. */
const parts: Readonly<Record<string, FormatLimit>> = {
  keep: {
    formats: [...tables, ...json],
    elsewhere: (format) => `${format} has no place for fields; pass -f csv or -f ndjson`,
  },
  per: { formats: tables, elsewhere: rows },
  context: { formats: tables, elsewhere: rows },
  'escape-formulas': { formats: tables, elsewhere: rows },
  explain: {
    formats: ['text'],
    elsewhere: (format) => `only the report for reading has it; leave out -f ${format}`,
  },
  quotes: {
    formats: ['text', 'html', ...json],
    elsewhere: (format) => `${format} has no place for quotations; pass -f json`,
  },
  romanize: {
    formats: ['text', 'markdown', ...tables, ...json],
    elsewhere: (format) => `${format} has no place for Latin names; pass -f csv or -f json`,
  },
  offsets: {
    formats: [...tables, ...json],
    elsewhere: (format) => `${format} has no offsets; pass -f csv or -f json`,
  },
};

/** Says which options have no part in this result; one of the environment may be for others. */
export const sayUnused = (command: Command, flags: FormatFlags, io: Io): void => {
  if (flags.quiet === true) return;
  if (flags.showText === true) {
    if (isGiven(command, 'format', io))
      say(io, '--format: --show-text is text alone; leave one of them out');
    return;
  }
  const { format, per } = flags;
  for (const [name, { formats, elsewhere }] of Object.entries(parts)) {
    if (formats.includes(format) || !isGiven(command, name, io)) continue;
    if (name === 'offsets' && format === 'text' && flags.explain === true) continue;
    say(io, `--${name}: ${elsewhere(format)}`);
  }
  if (!isTable(format) || per === 'mention') return;
  if (isGiven(command, 'context', io))
    say(io, `--context: only mentions have a context; leave out --per ${per}`);
  if (isGiven(command, 'offsets', io))
    say(io, `--offsets: only mentions have offsets; leave out --per ${per}`);
};
