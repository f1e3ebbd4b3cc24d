import type { Document } from '../../../document.ts';
import type { Reading } from '../reading.ts';
import { anchors, eventAnchors, weeks } from './anchors.ts';
import { dayRanges } from './day-ranges.ts';
import { events } from './events.ts';
import type { Refiner } from './join.ts';
import { clocks } from './join-clock.ts';
import { calendars, days } from './join-days.ts';
import { ranges } from './join-ranges.ts';
import { sharedMonths, toldTwice } from './listed-days.ts';
import { listedYears, lists } from './lists.ts';
import { recurrences } from './recurrences.ts';
import { certainOnes, related } from './relations.ts';
import { outlook } from './tense.ts';

/** In their order: a day is whole before it gets a time, a time before it is the end of a range. */
const refiners: readonly Refiner[] = [
  days,
  calendars,
  events,
  recurrences,
  dayRanges,
  sharedMonths,
  lists,
  toldTwice,
  listedYears,
  clocks,
  ranges,
  clocks,
  weeks,
  anchors,
  eventAnchors,
  certainOnes,
  related,
  outlook,
];

/** Joins readings that are parts of one date. */
export const refine = (readings: readonly Reading[], document: Document): readonly Reading[] =>
  refiners.reduce((refined, refiner) => refiner(refined, document), readings);
