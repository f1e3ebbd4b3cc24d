import type { Document } from '../../../document.ts';
import type { Reading } from '../reading.ts';
import { anchors, weeks } from './anchors.ts';
import { brackets } from './brackets.ts';
import { dayRanges } from './day-ranges.ts';
import { daysOfIt } from './days-of-it.ts';
import { eventDays } from './event-days.ts';
import { headings } from './headings.ts';
import type { Refiner } from './join.ts';
import { clocks } from './join-clock.ts';
import { calendars, days } from './join-days.ts';
import { backwardYears, ranges } from './join-ranges.ts';
import { lengthsFromEvents } from './lengths-from-events.ts';
import { givenTwice, sharedMonths } from './listed-days.ts';
import { listedYears, lists, pairedYears } from './lists.ts';
import { nights } from './nights.ts';
import { otherZones } from './other-zones.ts';
import { recurrences } from './recurrences.ts';
import { recurringHours } from './recurring-hours.ts';
import { certainOnes, related } from './relations.ts';
import { followingDays, sharedShifts } from './shared-shifts.ts';
import { outlook } from './tense.ts';
import { yearsOfSentences } from './years-of-sentences.ts';

interface NamedRefiner {
  /**
   * What it adds to the rule of a reading that it changes, `day-month+weekday`; none when it only
   * leaves readings out or adds an attribute.
   */
  readonly name?: string;
  readonly refine: Refiner;
}

/** In their order: a day is whole before it gets a time, a time before it is the end of a range. */
const refiners: readonly NamedRefiner[] = [
  { name: 'month-before', refine: daysOfIt },
  { name: 'weekday', refine: days },
  { name: 'two-calendars', refine: calendars },
  { refine: brackets },
  { name: 'event', refine: eventDays },
  { name: 'recurrence', refine: recurrences },
  { name: 'shared-shift', refine: sharedShifts },
  { name: 'day-range', refine: dayRanges },
  { name: 'shared-month', refine: sharedMonths },
  { name: 'list', refine: lists },
  { name: 'given-twice', refine: givenTwice },
  { name: 'listed-year', refine: listedYears },
  { name: 'day-and-time', refine: clocks },
  { name: 'range', refine: ranges },
  { name: 'backward-range', refine: backwardYears },
  { name: 'day-and-time', refine: clocks },
  { name: 'recurring-hours', refine: recurringHours },
  { refine: brackets },
  { name: 'other-zone', refine: otherZones },
  { name: 'paired-years', refine: pairedYears },
  { name: 'night', refine: nights },
  { name: 'week', refine: weeks },
  { name: 'anchor', refine: anchors },
  { name: 'unnamed-anchor', refine: lengthsFromEvents },
  { refine: certainOnes },
  { refine: related },
  { name: 'tense', refine: outlook },
  { name: 'following-day', refine: followingDays },
  { name: 'year-of-sentence', refine: yearsOfSentences },
  { name: 'heading', refine: headings },
];

/** Joins readings that are parts of one date. */
export const refine = (readings: readonly Reading[], document: Document): readonly Reading[] =>
  readings.length === 0
    ? readings
    : refiners.reduce((refined, refiner) => applied(refiner, refined, document), readings);

/** What a refiner makes of the readings; those that it changed carry its name, if it has one. */
const applied = (
  { name, refine }: NamedRefiner,
  before: readonly Reading[],
  document: Document,
): readonly Reading[] => {
  const after = refine(before, document);
  if (isUnchanged(before, after)) return after;
  const known = new Set(before);
  return after.map((reading) => (known.has(reading) ? reading : changedBy(reading, name)));
};

/** All fields in one order, which a spread with another field does not keep. */
const changedBy = (reading: Reading, name: string | undefined): Reading => ({
  meaning: reading.meaning,
  rule: reading.rule,
  refiners:
    name === undefined || reading.refiners.includes(name)
      ? reading.refiners
      : [...reading.refiners, name],
  start: reading.start,
  end: reading.end,
  firstToken: reading.firstToken,
  endToken: reading.endToken,
  confidence: reading.confidence,
  weak: reading.weak,
  ahead: reading.ahead,
  behind: reading.behind,
  attributes: reading.attributes,
});

const isUnchanged = (before: readonly Reading[], after: readonly Reading[]): boolean =>
  before.length === after.length && before.every((reading, at) => reading === after[at]);
