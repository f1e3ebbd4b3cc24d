import type { CalendarName } from '../../../../document.ts';
import { Gazetteer } from '../../../../lexicons/gazetteer.ts';
import { lazy, loadLexicon } from '../../../../lexicons/load.ts';
import { trait } from '../../../../text/trait.ts';

/**
 * `doubtful` names are common words too; `local` ones count only with a day, a year or «شهر»;
 * `dated` ones, «3 الصيف 1989» of Libya, with a day and a year, or with «شهر»;
 * `yeared` ones, «5 مهر 1401», with a year.
 */
type Certainty = 'clear' | 'doubtful' | 'local' | 'dated' | 'yeared';

export interface MonthName {
  readonly calendar: CalendarName;
  readonly month: number;
  readonly certainty: Certainty;
}

type NamesByMonth = readonly { readonly month: number; readonly names: readonly string[] }[];
interface MonthLists
  extends Readonly<
    Record<
      | 'gregory'
      | 'doubtful'
      | 'local'
      | 'dated'
      | 'hijri'
      | 'coptic'
      | 'persian'
      | 'persianLocal'
      | 'persianYeared',
      NamesByMonth
    >
  > {
  /** Local names that are no more than doubtful when they are spelt just so: «آب», but not «أب». */
  readonly spelt: readonly string[];
}

const lists = lazy(() => loadLexicon<MonthLists>('months.json'));

const names = lazy(() => {
  const named = (names: NamesByMonth, calendar: CalendarName, certainty: Certainty) =>
    names.flatMap(({ month, names: all }) =>
      all.map((name) => [name, { calendar, month, certainty }] as const),
    );
  return [
    ...named(lists().gregory, 'gregory', 'clear'),
    ...named(lists().doubtful, 'gregory', 'doubtful'),
    ...named(lists().local, 'gregory', 'local'),
    ...named(lists().dated, 'gregory', 'dated'),
    ...named(lists().hijri, 'islamic-umalqura', 'doubtful'),
    ...named(lists().coptic, 'coptic', 'local'),
    ...named(lists().persian, 'persian', 'doubtful'),
    ...named(lists().persianLocal, 'persian', 'local'),
    ...named(lists().persianYeared, 'persian', 'yeared'),
  ];
});

/** The names of all months. */
export const months = lazy(() => new Gazetteer<MonthName>(names()));

/** All names of months as they are spelt in the list. */
export const monthNames = (): readonly string[] => names().map(([name]) => name);

/** Whether a word can begin the name of a month. */
export const beginsMonth = trait('month-names/beginsMonth', (lexeme) =>
  months().beginsWith(lexeme),
);

/** Whether a local name is spelt so that it can be no other word. */
export const isSpelt = trait('month-names/isSpelt', ({ spelling }) =>
  lists().spelt.some((name) => spelling.endsWith(name)),
);
