import type { Document } from '../../../document.ts';
import type { Clock, ClockRange, DateMeaning, Meaning } from '../meaning.ts';
import { termsOf } from '../patterns/words/word-senses.ts';
import type { Reading } from '../reading.ts';
import { type Gap, gapBetween, isUnbroken, leadsTo, type Refiner } from './join.ts';

/** A weekday that is left out: «يوميا عدا الجمعة». */
const isLeftOut = ({ rule }: Reading): boolean => rule === 'except-weekday';

/** Whether a weekday is listed behind another: «السبت والخميس», «كل سبت وأحد». */
const isListed = ({ firstToken }: Reading, { tokens }: Document): boolean => {
  const before = tokens[firstToken - 1];
  const last = before?.lexeme.kind === 'punctuation' ? tokens[firstToken - 2] : before;
  return last !== undefined && termsOf(last.lexeme).some(({ class: name }) => name === 'weekday');
};

/** Whether days that come again are but the last of those of which an hour behind them is: «يوميا ما عدا الجمعة الساعة 9», «كل سبت وأحد الساعة 9». */
export const areLastOfSeveral = (days: Reading, document: Document): boolean =>
  days.meaning.kind === 'set' && (isLeftOut(days) || isListed(days, document));

/** Days one after the other: «الأحد إلى الخميس», «5 إلى 10 مارس». */
const areInRow = (meaning: Meaning): boolean =>
  meaning.kind === 'range' &&
  (meaning.from.kind === 'weekday' ||
    (meaning.from.kind === 'fields' && meaning.from.day !== undefined));

const comeAgain = (meaning: Meaning): boolean =>
  meaning.kind === 'set' && meaning.clock === undefined && !meaning.timex.includes('T');

/** Days of which each has the hours beside them; of days in a row an hour by itself may end the last. */
const haveHours = ({ meaning }: Reading, hours: Clock | ClockRange): boolean =>
  comeAgain(meaning) || (hours.kind === 'clockRange' && areInRow(meaning));

const dateOf = (hours: Clock | ClockRange): DateMeaning | undefined =>
  hours.kind === 'clock' ? hours.date : (hours.from.date ?? hours.to.date);

const leadsToHours = (hours: Clock | ClockRange, gap: Gap): boolean =>
  leadsTo(hours.kind === 'clock' ? 'dayToTime' : 'dayToTimeRange', gap);

/** «من الثامنة إلى الثالثة من الأحد إلى الخميس», «من 9 إلى 2 يوميا». */
const leadsToDays = ({ words }: Gap): boolean => words === '' || words === 'من';

const recurrent = (hours: Clock | ClockRange): Clock | ClockRange =>
  hours.kind === 'clock'
    ? { ...hours, recurrent: true }
    : {
        ...hours,
        from: { ...hours.from, recurrent: true },
        to: { ...hours.to, recurrent: true },
      };

/** Hours beside days that are not one day are of each of them: «الأحد إلى الخميس من 8 إلى 3». */
export const recurringHours: Refiner = (readings, document) =>
  readings.map((reading, at) => {
    const { meaning } = reading;
    if (meaning.kind !== 'clock' && meaning.kind !== 'clockRange') return reading;
    if (reading.weak || dateOf(meaning) !== undefined) return reading;
    const [before, after] = [readings[at - 1], readings[at + 1]];
    const areBefore =
      before !== undefined &&
      haveHours(before, meaning) &&
      isJoined(gapBetween(document, before, reading), (gap) => leadsToHours(meaning, gap));
    const areBehind =
      !areBefore &&
      after !== undefined &&
      haveHours(after, meaning) &&
      isJoined(gapBetween(document, reading, after), leadsToDays);
    return areBefore || areBehind ? { ...reading, meaning: recurrent(meaning) } : reading;
  });

/** A colon may come between in a list of opening hours: «السبت - الخميس: 8 ص - 4 م». */
const isJoined = (gap: Gap | null, leads: (gap: Gap) => boolean): boolean =>
  gap !== null && (isUnbroken(gap) || gap.signs === ':') && leads(gap);
