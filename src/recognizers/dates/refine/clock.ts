import type { Clock, DateMeaning, Meaning, Recurrence } from '../meaning.ts';
import type { Reading } from '../reading.ts';
import { across, type Gap, type Join, joining } from './neighbours.ts';

const beforeDate: ReadonlySet<string> = new Set(['', 'من', 'يوم', 'من يوم', 'في', 'في يوم']);
const beforeClock: ReadonlySet<string> = new Set([
  '',
  'في',
  'عند',
  'علي',
  'في تمام',
  'عند تمام',
  'وفي تمام',
  'تمام',
  'حوالي',
  'نحو',
  'ب',
  'بعد',
]);

const plain = ({ signs }: Gap): boolean => /^[،,(-]?$/u.test(signs);

/** Whether a date is one day, on which there can be a time. */
const isDay = (meaning: Meaning): meaning is DateMeaning => {
  switch (meaning.kind) {
    case 'fields':
      return meaning.day !== undefined;
    case 'weekday':
    case 'confirmed':
    case 'pair':
    case 'feast':
      return true;
    case 'units':
      return meaning.unit === 'day' && meaning.count === 1;
    case 'nth':
      return meaning.unit === 'day' || meaning.unit === 'weekday';
    default:
      return false;
  }
};

const onDay = (clock: Clock, date: DateMeaning): Clock | null =>
  clock.date === undefined ? { ...clock, date } : null;

/** «ليلة السبت الأحد»: the night from one day to the next. */
const isNextDay = (a: Meaning, b: Meaning): boolean =>
  a.kind === 'clock' &&
  a.part === 'night' &&
  a.date?.kind === 'weekday' &&
  b.kind === 'weekday' &&
  b.weekday === (a.date.weekday % 7) + 1;

/** «صباح الغد الساعة 7», «الليلة في الثامنة»: a part of a day, then its hour. */
const hourOfPart = (a: Clock, b: Clock): Clock | null =>
  a.hour === undefined && a.date !== undefined && b.hour !== undefined && b.date === undefined
    ? { ...b, part: b.part ?? a.part, date: a.date }
    : null;

/** «كل يوم جمعة الساعة الثامنة مساء». */
const onEach = (set: Recurrence, clock: Clock): Recurrence | null =>
  clock.date === undefined && set.frequency === undefined && eachDay.test(set.timex)
    ? { ...set, clock }
    : null;

/** A weekday, every day, or a part of every day. */
const eachDay = /^(?:P1D|XXXX-WXX-\d|XXXX-XX-XXT[A-Z]{2})$/u;

const join = (a: Meaning, b: Meaning, gap: Gap): Meaning | null => {
  if (a.kind === 'clock' && isNextDay(a, b)) {
    return gap.words === '' && /^[/-]?$/u.test(gap.signs) ? a : null;
  }
  if (!plain(gap)) return null;
  if (a.kind === 'clock' && isDay(b)) {
    if (gap.signs === '،' && b.kind !== 'fields') return null;
    return beforeDate.has(gap.words) ? onDay(a, b) : null;
  }
  if (a.kind === 'clock' && b.kind === 'clock') {
    return beforeClock.has(gap.words) ? hourOfPart(a, b) : null;
  }
  if (a.kind === 'set' && b.kind === 'clock') {
    return beforeClock.has(gap.words) ? onEach(a, b) : null;
  }
  if (a.kind === 'clock' && b.kind === 'set') {
    return gap.words === '' || gap.words === 'من' ? onEach(b, a) : null;
  }
  if (!isDay(a) || !beforeClock.has(gap.words)) {
    if (!isDay(a) || b.kind !== 'clockRange' || gap.words !== 'من') return null;
  }
  if (b.kind === 'clock') return onDay(b, a);
  if (b.kind === 'clockRange') {
    const from = onDay(b.from, a);
    return from === null ? null : { ...b, from };
  }
  return null;
};

/** «الثالثة» may be "the third" of anything. */
const isBareHour = ({ meaning, weak }: Reading): boolean =>
  weak === true && meaning.kind === 'clock' && meaning.hour !== undefined;

/** «صباح الغد», «هذا المساء»: what follows after «في» can be but its hour. */
const isPartOfDay = (meaning: Meaning): boolean =>
  meaning.kind === 'clock' && meaning.hour === undefined && meaning.date !== undefined;

const atHour: ReadonlySet<string> = new Set(['في', 'عند', 'في تمام', 'حوالي', 'نحو']);

/** «مساء الأحد», «الأحد الساعة 8», «العاشرة من صباح غد»: a time and its day. */
const joinClock: Join = (a, b, gap) => {
  if (isBareHour(a)) return null;
  if (isBareHour(b) && !(isPartOfDay(a.meaning) && atHour.has(gap.words))) return null;
  const meaning = join(a.meaning, b.meaning, gap);
  return meaning === null ? null : across(a, b, meaning, 0.96);
};

export const clocks = joining(joinClock);
