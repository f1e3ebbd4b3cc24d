import type { Document } from '../../../document.ts';
import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { searchKey } from '../../../text/normalize.ts';
import type { Reading } from '../reading.ts';
import { gapBetween, type Refiner } from './join.ts';

/** Days and months that became the name of what happened in them: «هجمات 11 سبتمبر», «عبور أكتوبر». */
type Events = readonly {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  /** What happened, without article: «هجمات». */
  readonly nouns: readonly string[];
}[];

const nameOf = (noun: string, month: number, day: number | undefined): string =>
  `${noun} ${month}-${day ?? ''}`;

const yearsOf = lazy(() => {
  const years = new Map<string, number>();
  for (const { year, month, day, nouns } of loadLexicon<Events>('dated-events.json')) {
    for (const noun of nouns) years.set(nameOf(searchKey(noun), month, day), year);
  }
  return years;
});

/** A noun without its article, of two the one: «الثورة», «ثورتي». */
const oneOf = (key: string): string => key.replace(/^ال/, '').replace(/ت[اي]$/, 'ه');

/** The noun that an event's date belongs to. */
const nounBefore = ({ firstToken }: Reading, { tokens }: Document): readonly string[] => {
  const own = tokens[firstToken];
  const before = tokens[firstToken - 1];
  if (before === undefined || own === undefined || before.sentence !== own.sentence) return [];
  return before.lexeme.splits.map(({ key }) => oneOf(key));
};

const dated = (reading: Reading, nouns: readonly string[]): Reading => {
  const { meaning } = reading;
  if (meaning.kind !== 'fields' || meaning.month === undefined) return reading;
  if (
    meaning.year !== undefined ||
    meaning.yearShift !== undefined ||
    meaning.shift !== undefined
  ) {
    return reading;
  }
  for (const noun of nouns) {
    const year = yearsOf().get(nameOf(noun, meaning.month, meaning.day));
    if (year !== undefined) return { ...reading, meaning: { ...meaning, year } };
  }
  return reading;
};

/**
 * «هجمات 11 سبتمبر» were in 2001: days that became the name of what happened on them; one noun may have
 * two of them, «ثورتي 25 يناير و30 يونيو».
 */
export const eventDays: Refiner = (readings, document) => {
  let nouns: readonly string[] = [];
  return readings.map((reading, at) => {
    const before = readings[at - 1];
    const isJoined = before !== undefined && gapBetween(document, before, reading)?.words === 'و';
    if (!isJoined) nouns = nounBefore(reading, document);
    return dated(reading, nouns);
  });
};
