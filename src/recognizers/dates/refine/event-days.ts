import type { Document } from '../../../document.ts';
import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { searchKey } from '../../../text/normalize.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from './join.ts';

/** Days that became the name of what happened on them: «هجمات 11 سبتمبر». */
type Events = readonly {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What happened, without article: «هجمات». */
  readonly nouns: readonly string[];
}[];

const yearsOf = lazy(() => {
  const years = new Map<string, number>();
  for (const { year, month, day, nouns } of loadLexicon<Events>('dated-events.json')) {
    for (const noun of nouns) years.set(`${searchKey(noun)} ${month}-${day}`, year);
  }
  return years;
});

/** The noun that an event's date belongs to, «يوم» passed over. */
const nounBefore = ({ firstToken }: Reading, { tokens }: Document): readonly string[] => {
  const own = tokens[firstToken];
  const before = tokens[firstToken - 1];
  if (before === undefined || own === undefined || before.sentence !== own.sentence) return [];
  return before.lexeme.splits.map(({ key }) => (key.startsWith('ال') ? key.slice(2) : key));
};

/** «هجمات 11 سبتمبر» were in 2001: days that became the name of what happened on them. */
export const eventDays: Refiner = (readings, document) =>
  readings.map((reading) => {
    const { meaning } = reading;
    if (meaning.kind !== 'fields' || meaning.day === undefined || meaning.month === undefined) {
      return reading;
    }
    if (
      meaning.year !== undefined ||
      meaning.yearShift !== undefined ||
      meaning.shift !== undefined
    ) {
      return reading;
    }
    const when = `${meaning.month}-${meaning.day}`;
    for (const noun of nounBefore(reading, document)) {
      const year = yearsOf().get(`${noun} ${when}`);
      if (year !== undefined) return { ...reading, meaning: { ...meaning, year } };
    }
    return reading;
  });
