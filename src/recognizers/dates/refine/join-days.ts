import { grade } from '../../grades.ts';
import { civilDate, weekdayOf } from '../calendar.ts';
import type { DateFields, Meaning, Weekday } from '../meaning.ts';
import { dayIn, periodIn } from '../resolve/calendars.ts';
import { isJoint } from './date-joints.ts';
import { isYear } from './field-shapes.ts';
import { across, type Gap, isDirect, type Join, joining } from './join.ts';

const beside = ({ words, signs }: Gap): boolean =>
  isJoint('dayToDay', words) && /^[،,(/=-]?$/u.test(signs);

const isDay = (meaning: Meaning): meaning is DateFields =>
  meaning.kind === 'fields' && meaning.day !== undefined && meaning.weekday === undefined;

const isToday = (meaning: Meaning): boolean =>
  meaning.kind === 'weekdayConfirmed' ||
  (meaning.kind === 'relativePeriod' && meaning.unit === 'day' && meaning.count === 1);

/** Whether a day in full is the weekday that follows it: «12 مارس 2021، الأحد» may be two dates. */
const agrees = ({ calendar, year, month, day }: DateFields, { weekday }: Weekday): boolean => {
  if (year === undefined || month === undefined || day === undefined) return true;
  const found = dayIn(calendar, year, month, day);
  return found !== null && weekdayOf(found) === weekday;
};

const withWeekday = (fields: DateFields, { weekday, shift }: Weekday): DateFields => ({
  ...fields,
  weekday,
  shift: fields.shift ?? (fields.year === undefined ? shift : undefined),
});

const daysAway = (meaning: Meaning): number | undefined =>
  meaning.kind === 'relativePeriod' && typeof meaning.first === 'number'
    ? meaning.first
    : undefined;

/** «اليوم التالي لـ15 مايو» is another day than 15 May. */
const isOther = (meaning: Meaning, { words }: Gap): boolean =>
  words === 'ل' && meaning.kind === 'relativePeriod' && typeof meaning.first !== 'number';

const join = (a: Meaning, b: Meaning, gap: Gap): Meaning | null => {
  if (a.kind === 'weekday' && isDay(b) && beside(gap)) return withWeekday(b, a);
  if (isDay(a) && b.kind === 'weekday' && isDirect(gap) && b.shift === undefined && agrees(a, b)) {
    return withWeekday(a, b);
  }
  if (a.kind === 'relativePeriod' && isToday(a) && b.kind === 'weekday' && isDirect(gap)) {
    return b.shift === undefined ? { kind: 'weekdayConfirmed', day: a, weekday: b.weekday } : null;
  }
  if (a.kind === 'weekday' && a.shift === undefined && b.kind === 'relativePeriod' && isToday(b)) {
    return isDirect(gap) && gap.signs === ''
      ? { kind: 'weekdayConfirmed', day: b, weekday: a.weekday }
      : null;
  }
  if (isToday(a) && isDay(b) && beside(gap) && !isOther(a, gap)) {
    return a.kind === 'weekdayConfirmed'
      ? { ...b, weekday: a.weekday, daysAway: daysAway(a.day) }
      : { ...b, daysAway: daysAway(a) };
  }
  return null;
};

/** «الأحد 12 مارس», «12 مارس (الأحد)», «أمس الأحد», «اليوم 5 مايو» are one day each. */
const joinDays: Join = (a, b, gap) => {
  const meaning = join(a.meaning, b.meaning, gap);
  return meaning === null ? null : across(a, b, meaning);
};

export const days = joining(joinDays);

const hasDay = (meaning: Meaning): meaning is DateFields =>
  meaning.kind === 'fields' && meaning.day !== undefined && meaning.month !== undefined;

/** Whether a Hijri and a Gregorian year have days in common: 1445 began in 2023. */
const isSameYear = (hijri: number, gregorian: number): boolean => {
  const period = periodIn('islamic-umalqura', hijri);
  if (period === null) return false;
  return [period.from, period.to].some((day) => civilDate(day).year === gregorian);
};

/** «سنة 656 هـ / 1258 م», «1445هـ (2024م)»: one year in two calendars. */
const joinYears = (a: Meaning, b: Meaning, gap: Gap): Meaning | null => {
  if (!isYear(a) || !isYear(b) || !beside(gap)) return null;
  const [hijri, gregorian] = a.calendar === 'gregory' ? [b, a] : [a, b];
  if (hijri.calendar !== 'islamic-umalqura' || gregorian.calendar !== 'gregory') return null;
  return hijri.year !== undefined &&
    gregorian.year !== undefined &&
    isSameYear(hijri.year, gregorian.year)
    ? { kind: 'dualDated', hijri, gregorian }
    : null;
};

/** «20 رمضان 1445 هـ الموافق 30 مارس 2024», «28 مرداد 1332 (19 آب 1953)», either calendar first. */
const joinCalendars: Join = (a, b, gap) => {
  const years = joinYears(a.meaning, b.meaning, gap);
  if (years !== null) return across(a, b, years, grade.sure);
  if (!hasDay(a.meaning) || !hasDay(b.meaning) || !beside(gap)) return null;
  const [first, second] = [a.meaning, b.meaning];
  const gregorianDays = [first, second].filter(({ calendar }) => calendar === 'gregory');
  if (gregorianDays.length !== 1) return null;
  const [hijri, gregorian] = first.calendar === 'gregory' ? [second, first] : [first, second];
  const weekday = gregorian.weekday ?? hijri.weekday;
  return across(
    a,
    b,
    { kind: 'dualDated', hijri, gregorian: { ...gregorian, weekday } },
    grade.fixed,
  );
};

export const calendars = joining(joinCalendars);
