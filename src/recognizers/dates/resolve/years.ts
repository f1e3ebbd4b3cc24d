import { twoFigures } from '../../../text/two-figures.ts';
import {
  addMonths,
  civilDate,
  dayNumber,
  firstTabledYear,
  hijriDayNumber,
  isoDay,
  isoYear,
} from '../calendar.ts';
import type { Century, Decade, Holiday, SeasonOf, Shift, SplitYear } from '../meaning.ts';
import type { Season } from '../patterns/words/word-classes.ts';
import { choose, occurrences } from './choose.ts';
import { dayOfHoliday } from './holidays.ts';
import type { Period } from './period.ts';
import {
  described,
  isLateInYear,
  originOf,
  type ResolutionContext,
  type Resolved,
} from './resolution-context.ts';

const firstMonth: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

interface Yearly {
  readonly year?: number | undefined;
  readonly yearShift?: Shift | undefined;
  readonly shift?: Shift | undefined;
}

/** The occurrence that a year or «الماضي» gives, or the likeliest; null when there is none. */
const yearly = (
  { year, yearShift, shift }: Yearly,
  at: (year: number) => Period | null,
  context: ResolutionContext,
): Period | null => {
  if (year !== undefined) return at(year);
  if (yearShift !== undefined) {
    const counted = originOf(yearShift, context);
    return counted === null ? null : at(civilDate(counted.origin).year + counted.by);
  }
  if (context.reference === null) return null;
  return choose(occurrences(civilDate(context.reference).year, at), shift, context);
};

/** «صيف 2019»: whole months, the winter from December on. */
export const resolveSeason = (meaning: SeasonOf, context: ResolutionContext): Resolved => {
  const { season } = meaning;
  const at = (year: number): Period => {
    const from = dayNumber(year, firstMonth[season], 1);
    return { from, to: addMonths(from, 3) - 1 };
  };
  const isRecurrent = meaning.recurrent && context.weekday !== 'ahead';
  const period = isRecurrent ? null : yearly(meaning, at, context);
  const shared = { grain: 'season', calendar: 'gregory' } as const;
  if (period === null) return { timex: `XXXX-${season}`, ...shared };
  return { timex: `${isoYear(civilDate(period.from).year)}-${season}`, ...period, ...shared };
};

/** «عيد الأم»: of the days of several countries the one nearest to the reference day. */
const nearestRule = (
  { rules }: Holiday,
  { reference }: ResolutionContext,
): Holiday['rules'][number] => {
  const [usual, ...others] = rules;
  if (reference === null || others.length === 0) return usual;
  const { year } = civilDate(reference);
  const daysFrom = (rule: Holiday['rules'][number]): number =>
    Math.min(
      ...[year - 1, year, year + 1].map((of) =>
        Math.abs((dayOfHoliday(rule, of) ?? Number.POSITIVE_INFINITY) - reference),
      ),
    );
  return others.reduce((best, rule) => (daysFrom(rule) < daysFrom(best) ? rule : best), usual);
};

/** «عيد الفطر», «ثاني أيام عيد الأضحى»: one day, the first unless given. */
export const resolveHoliday = (meaning: Holiday, context: ResolutionContext): Resolved | null => {
  const { offset = 0 } = meaning;
  const rule = nearestRule(meaning, context);
  const calendar = rule.rule === 'hijri' ? 'islamic-umalqura' : 'gregory';
  const at = (year: number): Period | null => {
    const day = dayOfHoliday(rule, year);
    return day === null ? null : { from: day + offset, to: day + offset };
  };
  const period = yearly(meaning, at, context);
  const shared = { grain: 'day', calendar } as const;
  if (period !== null) return { timex: isoDay(period.from), ...period, ...shared };
  if (rule.rule !== 'gregory' || meaning.year !== undefined)
    return { timex: 'XXXX-XX-XX', ...shared };
  const some = isoDay(dayNumber(2001, rule.month, rule.day) + offset);
  return { timex: `XXXX${some.slice(4)}`, ...shared };
};

/** «التسعينيات»: of the twentieth century when none is named. */
export const resolveDecade = (meaning: Decade, context: ResolutionContext): Resolved => {
  const shared = { grain: 'decade', calendar: 'gregory' } as const;
  const century = centuryOf(meaning, context);
  if (century === null) return { timex: `XX${meaning.tens / 10}X`, ...shared };
  const first = century + meaning.tens;
  const hijri = meaning.calendar === 'islamic-umalqura' ? hijriYears(first, 10) : null;
  if (hijri !== null) return { ...hijri, grain: 'decade' };
  return {
    timex: `${isoYear(first).slice(0, -1)}X`,
    from: dayNumber(first, 1, 1),
    to: dayNumber(first + 9, 12, 31),
    ...shared,
  };
};

const centuryOf = ({ century, shift }: Decade, context: ResolutionContext): number | null => {
  if (century !== undefined) return century;
  if (shift === undefined) return 1900;
  const counted = originOf(shift, context);
  if (counted === null) return null;
  return (Math.floor((civilDate(counted.origin).year - 1) / 100) + counted.by) * 100;
};

/** «القرن العشرين» is 1901 to 2000; before the common era years count down. */
export const resolveCentury = ({ number, calendar }: Century): Resolved | null => {
  if (calendar === 'islamic-umalqura') return hijriCentury(number);
  const first = number > 0 ? (number - 1) * 100 + 1 : number * 100 + 1;
  return {
    // The first century before the common era has the years 0 to -99.
    timex: number > 0 ? `${isoYear(first - 1).slice(0, -2)}XX` : `-${twoFigures(-number - 1)}XX`,
    from: dayNumber(first, 1, 1),
    to: dayNumber(first + 99, 12, 31),
    grain: 'century',
    calendar,
  };
};

/** «القرن الثالث الهجري»: from the first day of its first year to the last of its hundredth. */
const hijriCentury = (number: number): Resolved | null => {
  const years = hijriYears((number - 1) * 100 + 1, 100);
  return years === null ? null : { ...years, grain: 'century' };
};

/** So many Hijri years from one on, with the common years in which they begin and end. */
const hijriYears = (first: number, count: number): Omit<Resolved, 'grain'> | null => {
  const from = hijriDayNumber(first, 1, 1);
  const after = hijriDayNumber(first + count, 1, 1);
  if (from === null || after === null) return null;
  return {
    timex: `${isoYear(civilDate(from).year)}/${isoYear(civilDate(after - 1).year)}`,
    from,
    to: after - 1,
    calendar: 'islamic-umalqura',
    ...described({ approximate: first < firstTabledYear || undefined }),
  };
};

/** «العام الدراسي 2022-2023»: from July to June, since its bounds differ from land to land. */
export const resolveSplitYear = (
  { first, shift }: SplitYear,
  context: ResolutionContext,
): Resolved => {
  const shared = { grain: 'year', calendar: 'gregory', attributes: { approximate: true } } as const;
  const year = first ?? firstOf(shift ?? 0, context);
  if (year === null) return { timex: 'XXXX/XXXX', ...shared };
  return {
    timex: `${isoYear(year)}/${isoYear(year + 1)}`,
    from: dayNumber(year, 7, 1),
    to: dayNumber(year + 1, 6, 30),
    ...shared,
  };
};

const firstOf = (shift: Shift, context: ResolutionContext): number | null => {
  const counted = originOf(shift === 'new' ? 0 : shift, context);
  if (counted === null) return null;
  const { year } = civilDate(counted.origin);
  // The new one is that which begins in summer.
  return (shift === 'new' || isLateInYear(counted.origin) ? year : year - 1) + counted.by;
};
