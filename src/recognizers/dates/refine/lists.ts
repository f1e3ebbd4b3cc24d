import type { Document } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { grade } from '../../grades.ts';
import type { DateFields, DateMeaning, Meaning } from '../meaning.ts';
import { isDateParticle, termsOf } from '../patterns/words/word-senses.ts';
import type { Reading } from '../reading.ts';
import { isDayOfMonth, isModernYear, isMonth, isYear } from './field-shapes.ts';
import { across, gapBetween, isEnumerating, type Join, joining, type Refiner } from './join.ts';

/** Where «يومي», «شهري», «أيام» before a reading begins; null when none is there. */
const leadOf = ({ tokens }: Document, reading: Reading) => {
  const lead = tokens[reading.firstToken - 1];
  const own = tokens[reading.firstToken];
  if (lead === undefined || lead.sentence !== own?.sentence || own.start !== reading.start)
    return null;
  const term = termsOf(lead.lexeme).find(
    ({ class: name }) => name === 'pairOf' || name === 'units',
  );
  return term === undefined ? null : { index: lead.index, start: lead.start + term.offset };
};

/** «الخميس والجمعة المقبلين»: an adjective that is of both. */
const isOfBoth = ({ meaning, endToken }: Reading, { tokens }: Document): boolean =>
  'shift' in meaning &&
  typeof meaning.shift === 'number' &&
  /ي?ين$/u.test(tokens[endToken - 1]?.lexeme.key ?? '');

/** The last of a range, or the date itself. */
const lastOf = (meaning: Meaning): Meaning => (meaning.kind === 'range' ? meaning.to : meaning);
const firstOf = (meaning: DateMeaning): DateMeaning =>
  meaning.kind === 'range' ? meaning.from : meaning;

/** Whether a day of a month is the one after another: 20 and 21 December. */
const isNextDay = (a: DateFields, b: DateFields): boolean =>
  a.calendar === b.calendar &&
  a.month === b.month &&
  a.monthShift === b.monthShift &&
  a.year === b.year &&
  (a.day ?? 0) > 0 &&
  (a.day ?? 0) + 1 === b.day;

/** Whether a month is the one after another, over the turn of the year too: «شهري ديسمبر 2016 وجانفي 2017», «شهري ديسمبر ويناير». */
const isNextMonth = (a: DateFields, b: DateFields): boolean => {
  if (a.calendar !== b.calendar || a.month === undefined) return false;
  if (a.month + 1 === b.month)
    return a.year === undefined || b.year === undefined || a.year === b.year;
  if (a.month !== 12 || b.month !== 1) return false;
  return a.year === undefined ? b.year === undefined : a.year + 1 === b.year;
};

/** The first of two days, months or years that follow on each other, given as the second is. */
const succeeded = (a: Meaning, b: Meaning): readonly [DateMeaning, DateMeaning] | null => {
  const last = lastOf(a);
  if (last.kind === 'weekday' && b.kind === 'weekday') {
    if (b.weekday !== (last.weekday % 7) + 1) return null;
    return [{ ...last, shift: last.shift ?? b.shift }, b];
  }
  if (isMonth(last) && isMonth(b)) {
    if (!isNextMonth(last, b)) return null;
    return [
      {
        ...last,
        year: last.year ?? b.year,
        yearShift: last.yearShift ?? b.yearShift,
        shift: last.shift ?? b.shift,
      },
      b,
    ];
  }
  if (isDayOfMonth(last) && isDayOfMonth(b)) return isNextDay(last, b) ? [last, b] : null;
  if (isYear(last) && isYear(b) && (last.year ?? 0) + 1 === b.year) return [last, b];
  return null;
};

/** «يومي الاثنين والثلاثاء», «شهري مايو ويونيو», «عامي 2011 و2012»: one period when they follow. */
const joinList: Join = (a, b, gap, document) => {
  const named = leadOf(document, a);
  const isListing = gap.words === 'و' || (gap.words === '' && gap.signs === '،' && named !== null);
  if (!isListing || (gap.words === 'و' && gap.signs !== '')) return null;
  const isList =
    named !== null ||
    a.meaning.kind === 'range' ||
    (isYear(a.meaning) && !a.weak) ||
    isOfBoth(b, document);
  const pair = succeeded(a.meaning, b.meaning);
  if (!isList || pair === null) return null;
  const [first, last] = pair;
  const from = a.meaning.kind === 'range' ? firstOf(a.meaning) : first;
  const range = across(a, b, { kind: 'range', from, to: last }, grade.sure);
  return named === null ? range : { ...range, start: named.start, firstToken: named.index };
};

export const lists = joining(joinList);

/** Whether a reading begins with «عامي» or «أعوام», so that more years may follow. */
const opensYears = ({ tokens }: Document, { firstToken }: Reading): boolean => {
  const first = tokens[firstToken];
  return (
    first !== undefined &&
    termsOf(first.lexeme).some(
      ({ class: name, value }) => (name === 'pairOf' || name === 'units') && value === 'year',
    )
  );
};

/** Whether nothing follows that a figure could count: «في 2006 و2010 حيث», not «في 2006 و2010 عمال». */
const standsAlone = ({ tokens }: Document, { endToken }: Reading): boolean => {
  const next = tokens[endToken];
  return (
    next === undefined ||
    next.sentence !== tokens[endToken - 1]?.sentence ||
    next.lexeme.kind !== 'arabic' ||
    isFunctionWord(next.lexeme) ||
    isDateParticle(next, 'and')
  );
};

/** «عامي 2011 و2015», «في 1998 و2006، و2010»: each further year is a date of its own. */
export const listedYears: Refiner = (readings, document) => {
  let last: { readonly reading: Reading; readonly named: boolean } | undefined;
  return readings.map((reading) => {
    const before = last;
    last =
      isYear(reading.meaning) && !reading.weak
        ? { reading, named: opensYears(document, reading) }
        : undefined;
    if (before === undefined || !reading.weak || !isYear(reading.meaning)) return reading;
    const gap = gapBetween(document, before.reading, reading);
    if (gap === null || !(isEnumerating(gap) || (gap.words === '' && gap.signs === '،')))
      return reading;
    const isListed =
      before.named ||
      (isModernYear(before.reading.meaning) &&
        isModernYear(reading.meaning) &&
        standsAlone(document, reading));
    if (!isListed) return reading;
    const sure = { ...reading, weak: undefined };
    last = { reading: sure, named: before.named };
    return { ...sure, confidence: before.reading.confidence };
  });
};

const between = (year: number | undefined, least: number, most: number): boolean =>
  year !== undefined && year >= least && year < most;

/** Whether a reading is figures that are a year of our time, though nothing says so. */
const looksRecent = ({ meaning, weak }: Reading): boolean =>
  weak === true && isYear(meaning) && between(meaning.year, 1980, 2040);

/** «فاز باللقب 2011 و2012»: figures of two years of our time, where nothing follows that they count. */
export const pairedYears: Refiner = (readings, document) => {
  const sure = new Set<Reading>();
  readings.forEach((reading, at) => {
    const before = readings[at - 1];
    if (before === undefined || !looksRecent(before) || !looksRecent(reading)) return;
    const gap = gapBetween(document, before, reading);
    if (gap?.words === 'و' && gap.signs === '' && standsAlone(document, reading)) {
      sure.add(before).add(reading);
    }
  });
  return sure.size === 0
    ? readings
    : readings.map((reading) =>
        sure.has(reading) ? { ...reading, weak: undefined, confidence: grade.possible } : reading,
      );
};
