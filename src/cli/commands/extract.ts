import { delimiter } from 'node:path';
import { Command, Option } from 'commander';
import type { WeekdayReading, Weekend } from '../../document.ts';
import { type EntityType, entityTypes, isEntityType, ownTypes } from '../../kinds.ts';
import type { OwnLexicon } from '../../lexicons/own.ts';
import { type Romanization, romanizations } from '../../linking/romanization-schemes.ts';
import { type ReportFormat, reportFormats } from '../../renderers/formats.ts';
import type { Language } from '../../renderers/labels.ts';
import { type OffsetUnit, offsetUnits } from '../../renderers/offsets.ts';
import { type Context, performCommand } from '../command-context.ts';
import { UserError } from '../errors.ts';
import { addCommonOptions, type CommonFlags, dayOf, fractionOf } from '../options.ts';
import { languageOf, usesColor } from '../terminal.ts';

interface ExtractFlags extends CommonFlags {
  readonly format: ReportFormat;
  readonly types?: string;
  readonly date?: string;
  readonly weekday: WeekdayReading;
  readonly weekend: Weekend;
  readonly minConfidence: number;
  readonly lexicon?: readonly string[];
  readonly model?: string;
  readonly romanize?: Romanization;
  readonly explain?: true;
  readonly quotes?: true;
  readonly offsets: OffsetUnit;
  readonly exitStatus?: true;
}

const lexiconHelp = `
A lexicon is lines of columns with tabs between, or JSON with the same names:
  organization  Al Rowad Group  Rowad|Rowad Holding    type, name, other names
  country       Sealand                         XS    a country needs a code
  block         Summit                                never a name
  organization  Rowad {word} Fund                     {word}, {words}, {latin} or {number}
The types are ${ownTypes.join(', ')}.`;

export const extractCommand = (context: Context): Command => {
  const command = new Command('extract')
    .description('print the index of names; the default command')
    .argument('[files...]', 'texts, directories, or - for standard input')
    .optionsGroup('What to find:')
    .option('--types <list>', 'kinds to show, such as person,country; all for every kind')
    .option('--date <day>', 'day from which relative dates count: YYYY-MM-DD or today', dayOf)
    .addOption(
      new Option('--weekday <reading>', 'which one a lone weekday means')
        .choices(['past', 'next', 'nearest'])
        .default('past'),
    )
    .addOption(
      new Option('--weekend <days>', 'which days a weekend is')
        .choices(['fri-sat', 'sat-sun'])
        .default('fri-sat'),
    )
    .addOption(
      new Option('--min-confidence <number>', 'leave out what is less sure, 0 to 1')
        .argParser(fractionOf)
        .default(0),
    )
    .addOption(
      new Option(
        '--lexicon <file>',
        'own names, their aliases and blocked words, TSV or JSON; may be repeated',
      ).argParser((file, files: readonly string[] = []) => [...files, file]),
    )
    .option('--model <file>', "a tagger of one's own, made with kashaf train")
    .addOption(
      new Option('--romanize [scheme]', 'names in Latin letters too, as the attribute latin')
        .choices(romanizations)
        .preset('readable'),
    )
    .option('--explain', 'show where each mention stands and who found it')
    .option('--quotes', 'show what people are quoted as saying')
    .option('-e, --exit-status', 'exit with 1 when nothing is found')
    .addOption(
      new Option('--offsets <unit>', 'unit of the offsets').choices(offsetUnits).default('utf16'),
    )
    .addHelpText('after', lexiconHelp)
    .optionsGroup('Input and output:');
  return addCommonOptions(command, reportFormats).action(
    async (files: string[], flags: ExtractFlags) => {
      const types = flags.types === undefined ? null : await typesOf(flags.types);
      await performCommand(
        {
          task: 'extract',
          settings: {
            format: flags.format,
            render: renderOptionsOf(flags, context),
            selection: {
              types: types === 'all' ? null : types,
              minConfidence: flags.minConfidence,
            },
            date: flags.date ?? null,
            weekday: flags.weekday,
            weekend: flags.weekend,
            lexicon: await lexiconOf(lexiconFiles(flags, context)),
            model: flags.model ?? null,
            romanize: flags.romanize ?? null,
            quotes: flags.quotes === true,
          },
        },
        files,
        flags,
        command,
        context,
        flags.exitStatus,
      );
    },
  );
};

const renderOptionsOf = (flags: ExtractFlags, { io }: Context) => {
  const onTerminal = flags.output === undefined && io.stdout.isTTY === true;
  const language: Language = flags.lang ?? languageOf(io.env);
  return {
    language,
    color: usesColor(flags.color, io.env, flags.output === undefined ? io.stdout : undefined),
    isolate: onTerminal,
    offsets: flags.offsets,
    everything: flags.types !== undefined,
    explain: flags.explain === true,
  };
};

const typesOf = async (list: string): Promise<readonly EntityType[] | 'all'> => {
  const names = list
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  if (names.includes('all')) return 'all';
  for (const name of names) {
    if (isEntityType(name)) continue;
    const { nearest } = await import('../similar.ts');
    const meant = nearest(name, entityTypes);
    const hint = meant === undefined ? '.' : `; did you mean ${meant}?`;
    throw new UserError(
      `--types: unknown kind «${name}»${hint} The kinds are ${entityTypes.join(', ')}`,
    );
  }
  if (names.length === 0)
    throw new UserError('--types: name a kind, such as person,country, or all');
  return names.filter(isEntityType);
};

/** The files of `--lexicon`, else those that KASHAF_LEXICON names, separated as in PATH. */
const lexiconFiles = ({ lexicon }: ExtractFlags, { io }: Context): readonly string[] =>
  lexicon ?? io.env['KASHAF_LEXICON']?.split(delimiter).filter(Boolean) ?? [];

const lexiconOf = async (files: readonly string[]): Promise<OwnLexicon | null> => {
  if (files.length === 0) return null;
  const { readLexicons } = await import('../lexicon.ts');
  return readLexicons(files);
};
