import type { Document } from '../../../document.ts';
import { dashes } from '../../../text/characters.ts';
import { grade } from '../../grades.ts';
import type { Clock, ClockRange, DateFields, DateMeaning, Meaning } from '../meaning.ts';
import { dayAway } from '../patterns/relative/relative.ts';
import { isDateParticle } from '../patterns/words/word-senses.ts';
import { isDateMeaning, type Reading } from '../reading.ts';
import { isJoint } from './date-joints.ts';
import { isModernYear, isYear } from './field-shapes.ts';
import { across, type Gap, gapBetween, type Join, joining, type Refiner } from './join.ts';
import { isDay, isNextDay, untilNextDay } from './join-clock.ts';

/** Whether a gap means "to": «إلى», «حتى», a hyphen; «و» after «بين»; «من الأحد للخميس». */
const isSpan = (a: Reading, { words, signs }: Gap, { tokens }: Document): boolean => {
  if (words === '') return dashes.has(signs);
  if (signs !== '' && signs !== '،') return false;
  if (isJoint('span', words)) return true;
  const before = tokens[a.firstToken - 1];
  return (
    (words === 'و' && isDateParticle(before, 'between')) ||
    (words === 'ل' && isDateParticle(before, 'of'))
  );
};

/** A month and its year or none, without a day. */
const isMonth = (meaning: Meaning): boolean =>
  meaning.kind === 'fields' && meaning.month !== undefined && meaning.day === undefined;

const isFullDay = (meaning: Meaning): boolean =>
  meaning.kind === 'fields' && meaning.day !== undefined && meaning.year !== undefined;

/** «يناير/أبريل 2023», «2020-01-01/2020-03-31»: of two months or full days a stroke means "to". */
const isStroke = (a: Reading, b: Reading, { words, signs }: Gap): boolean =>
  words === '' &&
  signs === '/' &&
  [isMonth, isFullDay].some((isSo) => isSo(a.meaning) && isSo(b.meaning));

/** «من الخميس 5 إلى السبت 7 ديسمبر»: the first has the month of the second. */
const inherit = (from: DateMeaning, to: DateMeaning): DateMeaning => {
  if (from.kind !== 'fields' || to.kind !== 'fields') return from;
  if (from.month !== undefined || from.monthShift !== undefined || from.day === undefined)
    return from;
  return {
    ...from,
    month: to.month,
    monthShift: to.monthShift,
    calendar: to.calendar,
    year: to.year,
    yearShift: to.yearShift,
  };
};

/** «عام 169 إلى 193 هـ»: both are Hijri years. */
const eraOf = (from: DateFields, to: DateFields): DateFields['calendar'] =>
  to.calendar === 'islamic-umalqura' ? to.calendar : from.calendar;

const isLater = (a: DateFields, b: DateFields): boolean => (a.day ?? 0) > (b.day ?? 31);

/** Whether two days are of one month that is given in the same way. */
const isOfOneMonth = (a: DateFields, b: DateFields): boolean =>
  a.month !== undefined &&
  a.month === b.month &&
  a.yearShift === b.yearShift &&
  a.shift === b.shift;

/** «بين 25 يوليو 1957 و9 أبريل 1938»: two dates, the second before the first, are no range. */
const runsBackward = (a: DateMeaning, b: DateMeaning): boolean => {
  if (a.kind !== 'fields' || b.kind !== 'fields' || a.calendar !== b.calendar) return false;
  // «من 10 مايو إلى 5 مايو», which is hardly of two years.
  if (a.year === undefined && b.year === undefined) return isOfOneMonth(a, b) && isLater(a, b);
  if (a.year === undefined || b.year === undefined) return false;
  if (a.year !== b.year) return a.year > b.year;
  if (a.month === undefined || b.month === undefined) return false;
  return a.month > b.month || (a.month === b.month && isLater(a, b));
};

const canRange = (meaning: Meaning): meaning is DateMeaning =>
  isDateMeaning(meaning) && meaning.kind !== 'range' && meaning.kind !== 'now';

/** «من العاشرة مساء الأحد حتى السادسة من صباح اليوم التالي» ends on the day behind its first. */
const hoursFrom = (from: Clock, to: Clock): ClockRange => {
  const range = { kind: 'clockRange', from, to } as const;
  return to.date !== undefined && isNextDay(to.date) ? untilNextDay(range) : range;
};

const rangeOf = (a: Meaning, b: Meaning): Meaning | null => {
  if (a.kind === 'clock' && b.kind === 'clock') return hoursFrom(a, b);
  if (!canRange(a) || !canRange(b)) return null;
  if (isYear(a) && isYear(b)) {
    if ((a.year ?? 0) >= (b.year ?? 0)) return null;
    return { kind: 'range', from: { ...a, calendar: eraOf(a, b) }, to: b };
  }
  const from = inherit(a, b);
  return runsBackward(from, b) ? null : { kind: 'range', from, to: b };
};

/** «مساء الجمعة حتى الأحد», «الأحد إلى صباح الثلاثاء»: of one end the whole day. */
const fromPartOfDay = (a: Meaning, b: Meaning, { words }: Gap): Meaning | null => {
  if (words === '') return null;
  if (a.kind === 'clock' && a.date !== undefined && isDay(b))
    return { kind: 'clockRange', from: a, to: { kind: 'clock', date: b } };
  return isDay(a) && b.kind === 'clock' && b.date !== undefined
    ? { kind: 'clockRange', from: { kind: 'clock', date: a }, to: b }
    : null;
};

/** «من الآن حتى نهاية العام» begins today. */
const fromNow = ({ meaning, firstToken }: Reading, { tokens }: Document): Meaning =>
  meaning.kind === 'now' && isDateParticle(tokens[firstToken - 1], 'of') ? dayAway(0) : meaning;

/** «5 يونيو - 1967», «مارس ـ 2021»: no range, but a date with its year. */
const withYear = (a: Meaning, b: Meaning, { words }: Gap): DateFields | null => {
  if (words !== '' || a.kind !== 'fields' || a.month === undefined || !isModernYear(b)) return null;
  return a.year === undefined && a.yearShift === undefined && a.shift === undefined
    ? { ...a, year: b.year }
    : null;
};

/** «من 3 مايو إلى 12 يونيو», «بين الأحد والثلاثاء», «2011-2015», «من الثالثة إلى الرابعة عصرا». */
const joinRange: Join = (a, b, gap, document) => {
  if (!isSpan(a, gap, document) && !isStroke(a, b, gap)) return null;
  const dated = withYear(a.meaning, b.meaning, gap);
  // Two figures are years, two ordinals no hours, two words no months.
  if (dated === null && a.weak && b.weak && !(isYear(a.meaning) && isYear(b.meaning))) return null;
  const meaning =
    dated ?? fromPartOfDay(a.meaning, b.meaning, gap) ?? rangeOf(fromNow(a, document), b.meaning);
  return meaning === null
    ? null
    : across(a, b, meaning, Math.max(grade.likely, Math.min(a.confidence, b.confidence)));
};

export const ranges = joining(joinRange);

/** «من 2015 إلى 2012», «بين 1990 و1985»: two years of which the first is no date by itself. */
export const backwardYears: Refiner = (readings, document) => {
  let first: Reading | undefined;
  const ends = new Set<Reading>();
  for (const reading of readings) {
    const before = first;
    const isYearToo = isModernYear(reading.meaning);
    first = reading.weak && isYearToo ? reading : undefined;
    if (before === undefined || !isYearToo) continue;
    const gap = gapBetween(document, before, reading);
    const from = document.tokens[before.firstToken - 1];
    const isOpened = isDateParticle(from, 'of') || isDateParticle(from, 'between');
    if (gap === null || gap.words === '' || !isOpened || !isSpan(before, gap, document)) continue;
    ends.add(before).add(reading);
  }
  if (ends.size === 0) return readings;
  return readings.map((reading) => (ends.has(reading) ? { ...reading, weak: undefined } : reading));
};
