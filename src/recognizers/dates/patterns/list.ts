import { awayPatterns } from './away.ts';
import { centuryPatterns } from './centuries.ts';
import { clockPatterns } from './clock.ts';
import { dayPatterns } from './days.ts';
import { durationRangePatterns } from './duration-ranges.ts';
import { durationPatterns, wholePatterns } from './durations.ts';
import { eraYearPatterns } from './era-years.ts';
import { feastPatterns } from './feasts.ts';
import { gluedPatterns } from './glued.ts';
import { hourRangePatterns } from './hour-ranges.ts';
import { loneDayPatterns } from './lone-days.ts';
import { yearPatterns } from './lone-years.ts';
import { monthPatterns } from './month-fields.ts';
import { nearFeastPatterns } from './near-feasts.ts';
import { numericPatterns } from './numeric.ts';
import { ordinalPatterns } from './ordinals.ts';
import { partTimePatterns } from './part-times.ts';
import type { Pattern } from './pattern.ts';
import { piecePatterns } from './pieces.ts';
import { relativePatterns } from './relative.ts';
import { seasonPatterns } from './seasons.ts';
import { setPatterns } from './sets.ts';
import { unitPatterns } from './units.ts';
import { weekdayPatterns } from './weekdays.ts';

/** Of patterns that read as far the earlier wins. */
export const patterns: readonly Pattern[] = [
  ...wholePatterns,
  ...numericPatterns,
  ...dayPatterns,
  ...monthPatterns,
  ...loneDayPatterns,
  ...weekdayPatterns,
  ...gluedPatterns,
  ...relativePatterns,
  ...awayPatterns,
  ...unitPatterns,
  ...centuryPatterns,
  ...seasonPatterns,
  ...eraYearPatterns,
  ...yearPatterns,
  ...feastPatterns,
  ...nearFeastPatterns,
  ...piecePatterns,
  ...ordinalPatterns,
  ...hourRangePatterns,
  ...clockPatterns,
  ...partTimePatterns,
  ...setPatterns,
  ...durationRangePatterns,
  ...durationPatterns,
];
