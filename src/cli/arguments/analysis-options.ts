import { delimiter } from 'node:path';
import { type Command, Option } from 'commander';
import type { WeekdayReading, Weekend } from '../../document.ts';
import { type EntityType, entityTypes, isEntityType, kinds, ownTypes } from '../../kinds.ts';
import type { OwnLexicon } from '../../lexicons/own.ts';
import { type Romanization, romanizations } from '../../linking/romanize/romanization-schemes.ts';
import { labelsOf } from '../../renderers/labels.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { RecognitionSettings, ReportSettings } from '../tasks/report-task.ts';
import { parseDay } from './day-options.ts';
import { choice, fileNameOf, fractionOf } from './options.ts';
import { nearestWord } from './similar.ts';

/** Options of every command that reads documents with the recognizers. */
export interface RecognitionFlags {
  readonly date?: string;
  readonly weekday: WeekdayReading;
  readonly weekend: Weekend;
  readonly lexicon?: readonly string[];
  readonly model?: string;
}

/** Options of every command that gives what is found. */
export interface AnalysisFlags extends RecognitionFlags {
  readonly types?: string;
  readonly minConfidence: number;
  readonly romanize?: Romanization;
}

const help = `
The kinds:
${entityTypes.map((type) => `  ${type.padEnd(13)} ${kinds[type].what}`).join('\n')}

A lexicon is lines of columns with tabs between, or JSON with the same names:
  organization  Al Rowad Group  Rowad|RH  type, name, other names
  country       Sealand         XS        a country needs a code
  block         Summit                    never a name
  organization  Rowad {word}              {word}, {words}, {latin} or {number}
The types are ${ownTypes.join(', ')}.`;

/** Adds the options of how documents are read. */
export const addRecognitionOptions = (command: Command): Command =>
  command
    .option('--date <day>', 'day from which relative dates count: YYYY-MM-DD or today', parseDay)
    .addOption(
      choice('--weekday <reading>', 'which one a lone weekday means', [
        'past',
        'next',
        'nearest',
      ]).default('past'),
    )
    .addOption(
      choice('--weekend <days>', 'which days a weekend is', ['fri-sat', 'sat-sun']).default(
        'fri-sat',
      ),
    )
    .addOption(
      new Option(
        '--lexicon <file>',
        'own names, their aliases and blocked words, TSV or JSON; may be repeated',
      ).argParser((file, files: readonly string[] = []) => [...files, fileNameOf(file)]),
    )
    .option('--model <file>', "a tagger of one's own, made with kashaf train", fileNameOf);

/** Adds the options of how documents are read and what is given of them. */
export const addAnalysisOptions = (command: Command): Command =>
  addRecognitionOptions(
    command
      .optionsGroup('What to find:')
      .option('--types <list>', 'kinds to show, such as person,country; all for every kind'),
  )
    .addOption(
      new Option('--min-confidence <number>', 'leave out what is less sure, 0 to 1')
        .argParser(fractionOf)
        .default(0),
    )
    .addOption(
      choice(
        '--romanize [scheme]',
        'names in Latin letters too, as the attribute latin',
        romanizations,
      ).preset('readable'),
    )
    .addHelpText('after', help);

/**
 * How documents are read, by the options.
 * @throws UserError when the lexicon cannot be read.
 */
export const recognitionSettingsOf = async (
  flags: RecognitionFlags,
  io: Pick<Io, 'env' | 'stdin'>,
): Promise<RecognitionSettings> => ({
  date: flags.date ?? null,
  weekday: flags.weekday,
  weekend: flags.weekend,
  lexicon: await lexiconOf(flags.lexicon ?? io.env['KASHAF_LEXICON']?.split(delimiter) ?? [], io),
  model: flags.model ?? null,
});

/**
 * How documents are read and what is given of them, by the options.
 * @throws UserError when a kind is unknown or the lexicon cannot be read.
 */
export const reportSettingsOf = async (
  flags: AnalysisFlags,
  io: Pick<Io, 'env' | 'stdin'>,
): Promise<ReportSettings> => ({
  selection: {
    types: flags.types === undefined ? null : typesOf(flags.types),
    minConfidence: flags.minConfidence,
  },
  ...(await recognitionSettingsOf(flags, io)),
  romanize: flags.romanize ?? null,
});

/** The kinds of a list; null for all. */
export const typesOf = (list: string): readonly EntityType[] | null => {
  const names = list
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  if (names.includes('all')) return null;
  for (const name of names) {
    if (isEntityType(name)) continue;
    const meant = typeHeaded(name) ?? nearestWord(name, entityTypes);
    const hint = meant === undefined ? '.' : `; did you mean ${meant}?`;
    throw new UserError(
      `--types: unknown kind «${name}»${hint} The kinds are ${entityTypes.join(', ')}`,
    );
  }
  if (names.length === 0) {
    throw new UserError('--types: name a kind, such as person,country, or all');
  }
  return names.filter(isEntityType);
};

/** The kind that the report heads so: people are of the kind person. */
const typeHeaded = (heading: string): EntityType | undefined => {
  const { heading: headingOf } = labelsOf('en');
  return entityTypes.find((type) => headingOf(type).toLowerCase() === heading);
};

/** The lexicons of `--lexicon`, else those that KASHAF_LEXICON names, separated as in PATH. */
const lexiconOf = async (
  files: readonly string[],
  io: Pick<Io, 'stdin'>,
): Promise<OwnLexicon | null> => {
  const named = files.filter(Boolean);
  if (named.length === 0) return null;
  const { readLexicons } = await import('./lexicon.ts');
  return readLexicons(named, io);
};
