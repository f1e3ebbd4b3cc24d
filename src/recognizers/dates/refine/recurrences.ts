import type { Document, Token } from '../../../document.ts';
import { twoFigures } from '../../../text/two-figures.ts';
import type { Weekday } from '../meaning.ts';
import { termsOf } from '../patterns/words/word-senses.ts';
import type { Reading } from '../reading.ts';
import { isWeekday } from './field-shapes.ts';
import { type Gap, gapBetween, isEnumerating, type Refiner } from './join.ts';

/** The weekday of «أيام السبت», without a time. */
const weeklyOn = ({ meaning }: Reading): number | undefined =>
  meaning.kind === 'set' && meaning.clock === undefined
    ? Number(/^XXXX-WXX-(\d)$/u.exec(meaning.timex)?.[1] ?? Number.NaN)
    : undefined;

/** «أسبوعيا يوم الجمعة», «مرتين كل أسبوع يومي الاثنين والخميس»: the weekday that a week's recurrence names; without «يوم» it may be a day of the past. */
const namedByWeek = (
  before: Reading,
  reading: Reading | undefined,
  { tokens }: Document,
): reading is Reading<Weekday> => {
  if (before.meaning.kind !== 'set' || before.meaning.timex !== 'P1W') return false;
  if (reading === undefined || !isWeekday(reading) || reading.meaning.shift !== undefined)
    return false;
  const isDay = (token: Token | undefined): boolean =>
    token !== undefined && termsOf(token.lexeme).some(({ value }) => value === 'day');
  const { firstToken } = reading;
  const from = isDay(tokens[firstToken]) ? firstToken : firstToken - 1;
  return isDay(tokens[from]) && from === before.endToken;
};

const everyWeek = (day: Reading<Weekday>): Reading => ({
  ...day,
  meaning: { kind: 'set', timex: `XXXX-WXX-${day.meaning.weekday}` },
});

/** The weekdays that follow a reading: «والأحد والاثنين». */
const further = (
  readings: readonly Reading[],
  from: number,
  document: Document,
): readonly Reading<Weekday>[] => {
  const found: Reading<Weekday>[] = [];
  let before = readings[from];
  for (const reading of readings.slice(from + 1)) {
    const gap = before === undefined ? null : gapBetween(document, before, reading);
    const joins = gap?.words === 'و' || (gap?.words === '' && gap.signs === '،');
    if (!joins || !isWeekday(reading)) break;
    found.push(reading);
    before = reading;
  }
  return found;
};

/** Fewest days in a row that «أيام» names; two are «يومي». */
const several = 3;

/** «أيام الجمعة والسبت والأحد», «أيام الاثنين والثلاثاء المقبلة»: days that come once. */
const comeOnce = (first: number, others: readonly Reading<Weekday>[]): boolean => {
  const days = [first, ...others.map(({ meaning }) => meaning.weekday)];
  const inRow = days.every((day, at) => at === 0 || day === ((days[at - 1] ?? 0) % 7) + 1);
  return (
    others.some(({ meaning }) => meaning.shift !== undefined) || (inRow && days.length >= several)
  );
};

/** «الاثنين والخميس من كل أسبوع»: the days listed before the last come again as well. */
const listedBefore = (refined: Reading[], at: number, document: Document): void => {
  for (let next = at; next > 0; next--) {
    const [before, after] = [refined[next - 1], refined[next]];
    if (before === undefined || after === undefined || !isWeekday(before)) return;
    const gap = gapBetween(document, before, after);
    if (gap?.words !== 'و' && gap?.signs !== '،') return;
    refined[next - 1] = everyWeek(before);
  }
};

/** The day or month that comes every year as a date before it would be written: `XXXX-04`. */
const yearly = ({ meaning }: Reading): string | null => {
  if (meaning.kind !== 'fields' || meaning.calendar !== 'gregory') return null;
  const { year, yearShift, monthShift, shift, weekday, month, day } = meaning;
  const isOpen = [year, yearShift, monthShift, shift, weekday].every((part) => part === undefined);
  if (!isOpen || month === undefined || (day ?? 1) < 1) return null;
  return ['XXXX', month, ...(day === undefined ? [] : [day])]
    .map((part) => (typeof part === 'number' ? twoFigures(part) : part))
    .join('-');
};

/** Whether no more than a comma or a word that lists is between two readings: «و», «وفي». */
const isListing = (gap: Gap): boolean =>
  isEnumerating(gap) || gap.words === 'وفي' || (gap.signs === '،' && gap.words === '');

/** «في نيسان وتشرين الأول من كل عام»: the months or days listed before the last come again as well. */
const yearlyBefore = (refined: Reading[], at: number, document: Document): void => {
  const { meaning } = refined[at] as Reading;
  for (let next = at; next > 0; next--) {
    const [before, after] = [refined[next - 1], refined[next]];
    const timex = before === undefined ? null : yearly(before);
    if (before === undefined || after === undefined || timex === null) return;
    if (meaning.kind !== 'set' || meaning.timex.length !== timex.length) return;
    const gap = gapBetween(document, before, after);
    if (gap === null || !isListing(gap)) return;
    refined[next - 1] = { ...before, meaning: { kind: 'set', timex } };
  }
};

/** Weekdays after «أيام»: each comes again every week, unless they are said to come once. */
export const recurrences: Refiner = (readings, document) => {
  const refined = [...readings];
  readings.forEach((reading, at) => {
    if (reading.rule === 'day-of-each') yearlyBefore(refined, at, document);
    const named = readings[at + 1];
    if (namedByWeek(reading, named, document)) {
      for (const [more, day] of [named, ...further(readings, at + 1, document)].entries())
        refined[at + 1 + more] = everyWeek(day);
      return;
    }
    const first = weeklyOn(reading);
    if (first === undefined || Number.isNaN(first)) return;
    if (reading.rule === 'day-of-each-week') {
      listedBefore(refined, at, document);
      return;
    }
    const others = further(readings, at, document);
    if (others.length === 0) return;
    if (!comeOnce(first, others)) {
      others.forEach((other, more) => {
        refined[at + 1 + more] = everyWeek(other);
      });
      return;
    }
    // «أيام» stays outside, as «يومي» does: see `lists`.
    const firstToken = reading.endToken - 1;
    const start = document.tokens[firstToken]?.start ?? reading.start;
    refined[at] = { ...reading, start, firstToken, meaning: { kind: 'weekday', weekday: first } };
  });
  return refined;
};
