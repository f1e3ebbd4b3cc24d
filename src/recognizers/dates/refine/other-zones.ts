import type { Clock } from '../meaning.ts';
import type { Reading } from '../reading.ts';
import { gapBetween, type Refiner } from './join.ts';

/** What may come between an hour here and the same elsewhere. */
const joints: ReadonlySet<string> = new Set(['', 'و', 'اي']);

/** An hour whose part of the day is open, and that has a zone. */
const isElsewhere = ({ hour, part, settled, movable, zone }: Clock): boolean =>
  hour !== undefined && part === undefined && zone !== undefined && (!settled || movable === true);

const sameTime = (here: Reading | undefined, there: Reading): Clock | null => {
  if (here?.meaning.kind !== 'clock' || there.meaning.kind !== 'clock') return null;
  if (here.meaning.part === undefined || !isElsewhere(there.meaning)) return null;
  const { part, date } = here.meaning;
  return { ...there.meaning, settled: undefined, part, date: there.meaning.date ?? date };
};

/** «9 مساء بتوقيت السعودية، 8 بتوقيت مصر»: the second hour is of the same day and part of it. */
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
