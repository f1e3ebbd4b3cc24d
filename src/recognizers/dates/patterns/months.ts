import type { CalendarName, Token } from '../../../document.ts';
import { Gazetteer } from '../../../lexicons/gazetteer.ts';
import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { type Lexeme, perLexeme } from '../../../text/lexeme.ts';
import { either, mark, meaning, openingWith, optional, type Part, sequence } from './grammar.ts';
import { passing } from './opening.ts';

/** `doubtful` names are common words too; `local` ones count only with a day, a year or «شهر». */
export type Certainty = 'clear' | 'doubtful' | 'local';

export interface MonthName {
  readonly calendar: CalendarName;
  readonly month: number;
  readonly certainty: Certainty;
}

type Names = readonly (readonly [month: number, names: string])[];
interface MonthLists
  extends Readonly<Record<'gregory' | 'doubtful' | 'local' | 'hijri' | 'coptic', Names>> {
  /** Local names that are no more than doubtful when they are spelt just so: «آب», but not «أب». */
  readonly spelt: readonly string[];
}

const lists = lazy(() => loadLexicon<MonthLists>('months.json'));

const names = lazy(() => {
  const named = (names: Names, calendar: CalendarName, certainty: Certainty) =>
    names.flatMap(([month, all]) =>
      all.split(', ').map((name) => [name, { calendar, month, certainty }] as const),
    );
  return [
    ...named(lists().gregory, 'gregory', 'clear'),
    ...named(lists().doubtful, 'gregory', 'doubtful'),
    ...named(lists().local, 'gregory', 'local'),
    ...named(lists().hijri, 'islamic-umalqura', 'doubtful'),
    ...named(lists().coptic, 'coptic', 'local'),
  ];
});

const gazetteer = lazy(() => new Gazetteer<MonthName>(names()));

/** All names of months as they are spelt in the list. */
export const monthNames = (): readonly string[] => names().map(([name]) => name);

/** Whether a word can begin the name of a month. */
export const beginsMonth: (lexeme: Lexeme) => boolean = perLexeme((lexeme) =>
  gazetteer().beginsWith(lexeme),
);

const isMonth = passing(beginsMonth);

const isSpelt: (lexeme: Lexeme) => boolean = perLexeme(({ spelling }) =>
  lists().spelt.some((name) => spelling.endsWith(name)),
);

/** The name of a month; of «ربيع الأول» both words. */
export const month = (proclitics: readonly string[] = ['']): Part<MonthName> =>
  openingWith(isMonth, (phrase, at) => {
    if (at >= phrase.end) return null;
    for (const match of gazetteer().matchesAt(phrase.tokens, at)) {
      if (match.endToken > phrase.end) continue;
      if (at !== phrase.first && !proclitics.includes(match.proclitics)) continue;
      const { payload } = match;
      const certainty =
        payload.certainty === 'local' && isSpelt((phrase.tokens[at] as Token).lexeme)
          ? 'doubtful'
          : payload.certainty;
      return { value: { ...payload, certainty }, start: match.start, end: match.endToken };
    }
    return null;
  });

const twice = (proclitics?: readonly string[]): Part<MonthName> =>
  meaning(
    sequence(
      month(proclitics),
      mark('/', '-', '(', '–', '،', '«', '"', '“'),
      month(),
      optional(mark(')', '»', '"', '”')),
    ),
    ([first, , second]) =>
      second.calendar === first.calendar && second.month === first.month
        ? { ...first, certainty: 'clear' }
        : null,
  );

/** A month, also by two of its names: «كانون الثاني/يناير», «مارس (آذار)». */
export const monthNamed = (proclitics?: readonly string[]): Part<MonthName> =>
  either(twice(proclitics), month(proclitics));
