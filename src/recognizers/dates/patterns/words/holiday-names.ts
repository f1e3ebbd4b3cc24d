import { Gazetteer } from '../../../../lexicons/gazetteer.ts';
import { lazy, loadLexicon } from '../../../../lexicons/load.ts';
import type { HolidayRule } from '../../meaning.ts';

type Listed<T> = readonly { readonly when: T; readonly names: readonly string[] }[];

interface Holidays {
  readonly hijri: Listed<readonly [month: number, day: number]>;
  readonly hebrew: Listed<readonly [month: number, day: number]>;
  readonly lunar: Listed<number>;
  readonly gregory: Listed<readonly [month: number, day: number]>;
  readonly western: Listed<number>;
  readonly orthodox: Listed<number>;
  readonly weekday: Listed<readonly [month: number, weekday: number, nth: number]>;
}

const names = lazy(() => {
  const lists = loadLexicon<Holidays>('holidays.json');
  const named = <T>(list: Listed<T>, rule: (when: T) => HolidayRule) =>
    list.flatMap(({ when, names }) => names.map((name) => [name, rule(when)] as const));
  return [
    ...named(lists.hijri, ([month, day]) => ({ rule: 'hijri', month, day })),
    ...named(lists.hebrew, ([month, day]) => ({ rule: 'hebrew', month, day })),
    ...named(lists.lunar, (offset) => ({ rule: 'lunar', offset })),
    ...named(lists.gregory, ([month, day]) => ({ rule: 'gregory', month, day })),
    ...named(lists.western, (offset) => ({ rule: 'western', offset })),
    ...named(lists.orthodox, (offset) => ({ rule: 'orthodox', offset })),
    ...named(lists.weekday, ([month, weekday, nth]) => ({ rule: 'weekday', month, weekday, nth })),
  ];
});

/** The names of all holidays. */
export const holidays = lazy(() => new Gazetteer<HolidayRule>(names()));

/** All names of holidays as they are spelt in the list. */
export const holidayNames = (): readonly string[] => names().map(([name]) => name);
