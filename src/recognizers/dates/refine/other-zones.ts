import type { Clock } from '../meaning.ts';
import type { Reading } from '../reading.ts';
import { gapBetween, type Refiner } from './join.ts';

/** What may come between an hour here and the same elsewhere. */
const joints: ReadonlySet<string> = new Set(['', 'و', 'اي']);

/** An hour whose part of the day is open, and that has a zone. */
const isElsewhere = ({ hour, part, settled, movable, zone }: Clock): boolean =>
  hour !== undefined && part === undefined && zone !== undefined && (!settled || movable === true);

/** So many hours apart, one of the two is of another day. */
const mostApart = 12;

const afterNoon: ReadonlySet<string> = new Set(['afternoon', 'evening', 'night']);

const hourOf = ({ hour = 0, part }: Clock): number =>
  hour < 12 && part !== undefined && afterNoon.has(part) ? hour + 12 : hour;

const isSameDay = (here: Clock, there: Clock): boolean =>
  there.zone !== undefined &&
  there.hour !== undefined &&
  there.date === undefined &&
  here.date !== undefined &&
  Math.abs(hourOf(here) - hourOf(there)) < mostApart;

const sameTime = (first: Reading | undefined, second: Reading): Clock | null => {
  if (first?.meaning.kind !== 'clock' || second.meaning.kind !== 'clock') return null;
  const [here, there] = [first.meaning, second.meaning];
  if (here.part !== undefined && isElsewhere(there))
    return { ...there, settled: undefined, part: here.part, date: there.date ?? here.date };
  return isSameDay(here, there) ? { ...there, date: here.date } : null;
};

/**
 * «9 مساء بتوقيت السعودية، 8 بتوقيت مصر»: the second hour is of the same day and part of it; of
 * «غدا الجمعة 17:00 (16:00 ت غ)» of the same day.
 */
export const otherZones: Refiner = (readings, document) => {
  let before: Reading | undefined;
  return readings.map((reading) => {
    const meaning = sameTime(before, reading);
    const gap =
      before === undefined || meaning === null ? null : gapBetween(document, before, reading);
    const isSame = meaning !== null && gap !== null && joints.has(gap.words);
    before = isSame ? { ...reading, meaning } : reading;
    return before;
  });
};
