import type { CalendarName } from '../../../document.ts';
import { twoFigures } from '../../../text/two-figures.ts';
import {
  civilDate,
  type DayNumber,
  dayNumber,
  firstTabledYear,
  hijriDate,
  isoDay,
  isoMonth,
  isoYear,
  weekdayOf,
} from '../calendar.ts';
import type { DateFields } from '../meaning.ts';
import { dayIn, periodIn, yearIn } from './calendars.ts';
import { choose, nearestPeriod, occurrences } from './choose.ts';
import type { Period } from './period.ts';
import {
  described,
  looksAhead,
  originOf,
  type ResolutionContext,
  type Resolved,
  resolvedPeriod,
} from './resolution-context.ts';
import { resolveWeekday } from './weekdays.ts';

/** «15 مايو 2021», «مايو المقبل», «عام 1445 هـ», «الجمعة 11». */
export const resolveFields = (given: DateFields, context: ResolutionContext): Resolved | null => {
  const fields = withMonth(given, context);
  const { calendar, day, month, weekday } = fields;
  const grain = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const located = locate(fields, context);
  if (located === null) return null;
  if (located === 'unknown') return { timex: openTimexOf(fields), grain, calendar };
  const period = asSighted(located, fields);
  const otherDay = day !== undefined && weekday !== undefined && weekdayOf(period.from) !== weekday;
  return {
    timex: timexOfFields(fields, period),
    ...period,
    grain,
    calendar,
    ...described({
      statedWeekday: otherDay ? weekday : undefined,
      approximate: (calendar === 'islamic-umalqura' && isTabular(fields)) || undefined,
    }),
  };
};

/** «الجمعة 27 رجب 1445»: where the moon is sighted a day sooner or later than the calendar says, the weekday counts. */
const asSighted = (period: Period, { calendar, day, weekday }: DateFields): Period => {
  if (calendar !== 'islamic-umalqura' || day === undefined || weekday === undefined) return period;
  const { from } = period;
  const sighted = [from - 1, from + 1].find((near) => weekdayOf(near) === weekday);
  return sighted === undefined ? period : { from: sighted, to: sighted };
};

/** Hijri days before the table are right within a day or two. */
const isTabular = ({ year }: DateFields): boolean => year !== undefined && year < firstTabledYear;

/** «الرابع من الشهر المقبل» with its month and year put in. */
const withMonth = (fields: DateFields, context: ResolutionContext): DateFields => {
  const { monthShift, ...rest } = fields;
  if (monthShift === undefined) return fields;
  const counted = originOf(monthShift, context);
  if (counted === null) return rest;
  const { year, month } = civilDate(counted.origin);
  const months = year * 12 + month - 1 + counted.by;
  return { ...rest, year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
};

const locate = (fields: DateFields, context: ResolutionContext): Period | 'unknown' | null => {
  const { calendar, month, day, year, yearShift } = fields;
  const at = (inYear: number): Period | null => {
    if (day === undefined) return periodIn(calendar, inYear, month);
    const found = month === undefined ? null : dayIn(calendar, inYear, month, day);
    return found === null ? null : { from: found, to: found };
  };
  if (year !== undefined) {
    return calendar === 'islamic-umalqura' && year > 1600 ? inCommonYear(at, year) : at(year);
  }
  if (yearShift !== undefined) {
    const counted = originOf(yearShift, context);
    const origin = counted === null ? null : yearIn(calendar, counted.origin);
    if (counted === null || origin === null) return isPossible(fields) ? 'unknown' : null;
    return at(origin + counted.by);
  }
  const { reference } = context;
  if (reference === null) return isPossible(fields) ? 'unknown' : null;
  if (month === undefined) return onWeekday(fields, reference, context);
  const about = yearIn(calendar, reference);
  return about === null ? null : chooseYear(occurrences(about, at), fields, context);
};

/** A Hijri date beside a common year: «رمضان 2019». */
const inCommonYear = (at: (year: number) => Period | null, year: number): Period | null => {
  const about = hijriDate(dayNumber(year, 1, 1))?.year;
  if (about === undefined) return null;
  const all = [about, about + 1, about - 1].flatMap((hijri) => at(hijri) ?? []);
  return all.find(({ from }) => civilDate(from).year === year) ?? null;
};

/**
 * «الجمعة 11», «يوم 15»: the nearest month in which the day is that weekday. Where it is far the
 * number is a slip, and the weekday counts.
 */
const onWeekday = (
  { day, weekday, shift }: DateFields,
  reference: DayNumber,
  context: ResolutionContext,
): Period | 'unknown' | null => {
  if (day === undefined) return 'unknown';
  const { year, month } = civilDate(reference);
  const days = [-2, -1, 0, 1, 2].flatMap((more) => {
    const months = year * 12 + month - 1 + more;
    const found = dayIn('gregory', Math.floor(months / 12), (months % 12) + 1, day);
    const fits = weekday === undefined || (found !== null && weekdayOf(found) === weekday);
    return found === null || !fits ? [] : [{ from: found, to: found }];
  });
  if (weekday === undefined && (shift === 1 || shift === -1)) return choose(days, shift, context);
  const found = looksAhead(context)
    ? (days.find(({ from }) => from >= reference) ?? null)
    : nearestPeriod(days, reference);
  if (found !== null || weekday === undefined) return found;
  return resolvedPeriod(resolveWeekday({ kind: 'weekday', weekday }, context));
};

/** Days from the reference day beyond which a weekday does not choose the year of a date. */
const farthest = 400;

const chooseYear = (
  all: readonly Period[],
  fields: DateFields,
  context: ResolutionContext,
): Period | null => {
  const { shift, weekday, day } = fields;
  if (day === undefined && context.reference !== null) {
    // A month is compared with the month of the reference day, not with the day.
    return chooseMonth(all, fields, context, context.reference);
  }
  const { reference } = context;
  const fitting = all.filter(
    ({ from }) =>
      weekday === undefined ||
      (weekdayOf(from) === weekday && Math.abs(from - (reference ?? from)) < farthest),
  );
  const among = fitting.length > 0 ? fitting : all;
  return choose(shift === undefined || shift === 0 ? among : all, shift, context);
};

/** «هذا سبتمبر» is of the same year. */
const chooseMonth = (
  all: readonly Period[],
  { shift, calendar }: DateFields,
  context: ResolutionContext,
  reference: DayNumber,
): Period | null => {
  const year = yearIn(calendar, reference);
  if (shift === 0) return all.find(({ from }) => yearIn(calendar, from) === year) ?? null;
  return choose(all, shift, context);
};

const isPossible = ({ calendar, month, day }: DateFields): boolean =>
  month === undefined ||
  day === undefined ||
  dayIn(calendar, leapYear[calendar], month, day) !== null;

/** A year of each calendar in which every day occurs that there ever is. */
const leapYear: Readonly<Record<CalendarName, number>> = {
  gregory: 2000,
  'islamic-umalqura': 1442,
  persian: 1399,
  coptic: 2000,
};

const two = (value: number | undefined): string =>
  value === undefined || value < 0 ? 'XX' : twoFigures(value);

const openTimexOf = ({ calendar, month, day }: DateFields): string => {
  if (calendar !== 'gregory') return day === undefined ? 'XXXX-XX' : 'XXXX-XX-XX';
  if (month === undefined && day === undefined) return 'XXXX';
  if (month === undefined) return `XXXX-XX-${two(day)}`;
  return day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
};

const timexOfFields = ({ calendar, month, day }: DateFields, { from, to }: Period): string => {
  if (day !== undefined) return isoDay(from);
  if (calendar !== 'gregory') return `${isoDay(from)}/${isoDay(to)}`;
  const date = civilDate(from);
  return month === undefined ? isoYear(date.year) : isoMonth(date.year, month);
};
