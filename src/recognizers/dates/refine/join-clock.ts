import type { Document } from '../../../document.ts';
import { grade } from '../../grades.ts';
import type { Clock, ClockRange, DateMeaning, Meaning, Recurrence } from '../meaning.ts';
import { dayAway } from '../patterns/relative/relative.ts';
import type { DayPart } from '../patterns/words/word-classes.ts';
import { isDateParticle, termsOf } from '../patterns/words/word-senses.ts';
import type { Reading } from '../reading.ts';
import { isJoint } from './date-joints.ts';
import { across, type Gap, isUnbroken, type Join, joining, leadsTo } from './join.ts';
import { nightToNextDay } from './nights.ts';
import { areLastOfSeveral } from './recurring-hours.ts';

/** Whether a date is one day, on which there can be a time. */
export const isDay = (meaning: Meaning): meaning is DateMeaning => {
  switch (meaning.kind) {
    case 'fields':
      return meaning.day !== undefined;
    case 'weekday':
    case 'weekdayConfirmed':
    case 'dualDated':
    case 'holiday':
      return true;
    case 'relativePeriod':
      return meaning.unit === 'day' && meaning.count === 1;
    case 'nth':
      return meaning.unit === 'day' || meaning.unit === 'weekday';
    default:
      return false;
  }
};

const onDay = (clock: Clock, date: DateMeaning): Clock | null =>
  clock.date === undefined ? { ...clock, date } : null;

/** «صباح الغد الساعة 7», «بعد الظهر الساعة 4», «الليلة في الثامنة»: a part of a day, then its hour. */
const hourOfPart = (a: Clock, b: Clock): Clock | null =>
  a.hour === undefined && b.hour !== undefined && b.date === undefined
    ? { ...b, part: b.part ?? a.part, ...(a.date === undefined ? {} : { date: a.date }) }
    : null;

/** «الساعة السابعة يوم الأحد مساء»: an hour of a day, then its part. */
const partOfHour = (a: Clock, b: Clock): Clock | null =>
  a.hour !== undefined && a.part === undefined && b.hour === undefined && b.date === undefined
    ? { ...a, part: b.part, settled: undefined }
    : null;

/** «من الثالثة إلى الخامسة يوم الأحد», «الأحد بين 3 و5 مساء». */
const rangeOnDay = (range: ClockRange, date: DateMeaning): ClockRange | null => {
  const from = onDay(range.from, date);
  return from === null ? null : { ...range, from };
};

/** «كل يوم جمعة الساعة الثامنة مساء». */
const onEach = (set: Recurrence, clock: Clock): Recurrence | null => {
  if (clock.date !== undefined || set.frequency !== undefined || !eachDay.test(set.timex))
    return null;
  const part = clock.part ?? partOfCode[set.timex.slice(-2)];
  return { ...set, clock: { ...clock, part } };
};

/** «كل ليلة في التاسعة»: the hour is of the night. */
const partOfCode: Readonly<Record<string, DayPart>> = {
  MO: 'morning',
  MI: 'noon',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

/** A weekday, every day, or a part of every day. */
const eachDay = /^(?:P1D|XXXX-WXX-\d|XXXX-XX-XXT[A-Z]{2})$/u;

export const isNextDay = (meaning: Meaning): boolean =>
  meaning.kind === 'relativePeriod' && meaning.first === 'following';

/** «من السابعة مساء إلى الخامسة صباحا من اليوم التالي»: the day is of the last hour. */
export const untilNextDay = ({ from, to, ...range }: ClockRange): ClockRange => {
  const date = from.date ?? dayAway(0);
  const amounts = [{ unit: 'day', count: 1 }] as const;
  const next = { kind: 'offset', amounts, direction: 1, anchor: date } as const;
  return { ...range, from: { ...from, date }, to: { ...to, date: next } };
};

const join = (a: Meaning, b: Meaning, gap: Gap): Meaning | null => {
  const night = a.kind === 'clock' ? nightToNextDay(a, b, gap) : null;
  if (night !== null) return night;
  if (!isUnbroken(gap)) return null;
  if (a.kind === 'clock' && isDay(b)) {
    if (gap.signs === '،' && b.kind !== 'fields') return null;
    return isJoint('timeToDay', gap.words) ? onDay(a, b) : null;
  }
  if (a.kind === 'clock' && b.kind === 'clock') {
    return leadsTo('dayToTime', gap) ? (hourOfPart(a, b) ?? partOfHour(a, b)) : null;
  }
  if (a.kind === 'set' && b.kind === 'clock') {
    return leadsTo('dayToTime', gap) ? onEach(a, b) : null;
  }
  if (a.kind === 'clock' && b.kind === 'set') {
    return gap.words === '' || gap.words === 'من' ? onEach(b, a) : null;
  }
  if (a.kind === 'clock' && b.kind === 'clockRange') {
    const { date, hour } = a;
    const within = hour === undefined && date !== undefined && leadsTo('dayToTimeRange', gap);
    return within ? rangeOnDay(b, date) : null;
  }
  if (a.kind === 'clockRange' && isDay(b)) {
    if (!isJoint('timeToDay', gap.words)) return null;
    return isNextDay(b) ? untilNextDay(a) : rangeOnDay(a, b);
  }
  if (!isDay(a)) return null;
  if (b.kind === 'clock') return leadsTo('dayToTime', gap) ? onDay(b, a) : null;
  if (b.kind === 'clockRange') return leadsTo('dayToTimeRange', gap) ? rangeOnDay(b, a) : null;
  return null;
};

/** «الثالثة» may be "the third" of anything. */
const isBareHour = ({ meaning, weak }: Reading): boolean =>
  weak === true && meaning.kind === 'clock' && meaning.hour !== undefined;

/** «صباح الغد», «في المساء»: what follows after «في» can be but its hour. */
const isPartOfDay = ({ meaning, weak }: Reading): boolean =>
  (meaning.kind === 'clock' && meaning.hour === undefined && !weak) ||
  (meaning.kind === 'set' && /T[A-Z]{2}$/u.test(meaning.timex));

/** «الليلة في 8»: what would be a day of the month by itself. */
const asHour = (meaning: Meaning): Clock | null =>
  meaning.kind === 'fields' &&
  meaning.month === undefined &&
  meaning.year === undefined &&
  meaning.day !== undefined &&
  meaning.day <= 12 &&
  meaning.weekday === undefined
    ? { kind: 'clock', hour: meaning.day }
    : null;

/** «23 أكتوبر في السابعة.»: nothing follows of which it could be the seventh. */
const endsClause = ({ endToken }: Reading, { tokens }: Document): boolean => {
  const next = tokens[endToken];
  return (
    next === undefined ||
    next.sentence !== tokens[endToken - 1]?.sentence ||
    next.lexeme.kind === 'punctuation'
  );
};

/** «إلى الخميس من الثامنة حتى الثالثة» behind a weekday: the hours are of all those days. */
const endsWeek = ({ meaning, firstToken }: Reading, { tokens }: Document): boolean => {
  const first = tokens[firstToken - 2];
  return (
    meaning.kind === 'weekday' &&
    first !== undefined &&
    isDateParticle(tokens[firstToken - 1], 'to', 'until') &&
    termsOf(first.lexeme).some(({ class: name }) => name === 'weekday')
  );
};

/** Hours of days that come again are apart, where they end at another hour. */
const beginsHours = (a: Reading, { endToken }: Reading, { tokens }: Document): boolean =>
  a.meaning.kind === 'set' && isDateParticle(tokens[endToken], 'to', 'until');

/** «صلاة الجمعة الساعة 12:30»: the weekday is part of the name of the prayer. */
const isPrayer = ({ firstToken, meaning }: Reading, { tokens }: Document): boolean =>
  meaning.kind === 'weekday' && isDateParticle(tokens[firstToken - 1], 'prayer');

/** Whether what is behind hours begins days from one to another, with «إلى» behind the first. */
const beginsDays = (a: Reading, { endToken }: Reading, { tokens }: Document): boolean =>
  a.meaning.kind === 'clockRange' && isDateParticle(tokens[endToken], 'to', 'until');

const placeOf = ({ start, firstToken }: Reading) => ({ start, firstToken });

/** «مساء الأحد», «الأحد الساعة 8», «العاشرة من صباح غد»: a time and its day. */
const joinClock: Join = (a, b, gap, document) => {
  if (isBareHour(a) || endsWeek(a, document)) return null;
  if (beginsHours(a, b, document) || beginsDays(a, b, document)) return null;
  if (areLastOfSeveral(a, document)) return null;
  const placed = isJoint('toBareHour', gap.words);
  if (isBareHour(b)) {
    const hasDay = isPartOfDay(a) || (isDay(a.meaning) && endsClause(b, document));
    if (!placed || !hasDay) return null;
  }
  const hour = placed && isPartOfDay(a) ? asHour(b.meaning) : null;
  const meaning = join(a.meaning, hour ?? b.meaning, gap);
  if (meaning === null) return null;
  return across(isPrayer(a, document) ? { ...a, ...placeOf(b) } : a, b, meaning, grade.certain);
};

export const clocks = joining(joinClock);
