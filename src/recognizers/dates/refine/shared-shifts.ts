import type { Document } from '../../../document.ts';
import type { Weekday } from '../meaning.ts';
import type { Reading } from '../reading.ts';
import { isWeekday } from './field-shapes.ts';
import { gapBetween, type Refiner } from './join.ts';

/** «المقبلة», «الماضيين» behind a weekday, which is masculine, are of several. */
const ofSeveral = /(?:ه|ين)$/u;

const shiftOfSeveral = (reading: Reading, { tokens }: Document): Weekday['shift'] =>
  isWeekday(reading) && ofSeveral.test(tokens[reading.endToken - 1]?.lexeme.key ?? '')
    ? reading.meaning.shift
    : undefined;

/** «الأربعاء والخميس» on a Wednesday: the second is the day after the first, not that of the week before. */
const isDayAfter = (before: Reading<Weekday>, { meaning }: Reading<Weekday>): boolean =>
  [before.meaning, meaning].every(
    (one) => one.shift === undefined && one.weekShift === undefined,
  ) && meaning.weekday === (before.meaning.weekday % 7) + 1;

/** «السبت والثلاثاء المقبلين», «الاثنين والثلاثاء والأربعاء الماضية»: the adjective is of each. */
export const sharedShifts: Refiner = (readings, document) => {
  const refined = [...readings];
  for (let at = refined.length - 1; at > 0; at--) {
    const [before, reading] = [refined[at - 1], refined[at]];
    if (before === undefined || reading === undefined || !isWeekday(before)) continue;
    const shift = shiftOfSeveral(reading, document) ?? sharedBy(reading, readings[at]);
    if (shift === undefined || before.meaning.shift !== undefined) continue;
    const gap = gapBetween(document, before, reading);
    const isListed = gap?.words === 'و' || (gap?.words === '' && gap.signs === '،');
    if (isListed) refined[at - 1] = { ...before, meaning: { ...before.meaning, shift } };
  }
  return refined;
};

/** What a weekday got from the one behind it. */
const sharedBy = (refined: Reading, original: Reading | undefined): Weekday['shift'] =>
  isWeekday(refined) && refined !== original ? refined.meaning.shift : undefined;

/** Weekdays of a list that follow each other: once lists and ranges that are one date are joined. */
export const followingDays: Refiner = (readings, document) =>
  readings.map((reading, at) => {
    const before = readings[at - 1];
    if (before === undefined || !isWeekday(before) || !isWeekday(reading)) return reading;
    return isDayAfter(before, reading) && gapBetween(document, before, reading)?.words === 'و'
      ? { ...reading, meaning: { ...reading.meaning, shift: 'following' } }
      : reading;
  });
