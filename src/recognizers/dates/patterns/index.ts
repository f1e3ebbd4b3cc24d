import { loneDayPatterns } from './bare-days.ts';
import { yearPatterns } from './bare-years.ts';
import { centuryPatterns } from './centuries.ts';
import { clockPatterns } from './clock.ts';
import { partTimePatterns } from './day-part-times.ts';
import { dayPatterns } from './days.ts';
import { durationRangePatterns } from './duration-ranges.ts';
import { durationPatterns, wholePatterns } from './durations.ts';
import { eraYearPatterns } from './era-years.ts';
import { piecePatterns } from './fractions.ts';
import { gluedPatterns } from './glued.ts';
import { nearFeastPatterns } from './holiday-offsets.ts';
import { feastPatterns } from './holidays.ts';
import { hourRangePatterns } from './hour-ranges.ts';
import { monthPatterns } from './month-fields.ts';
import { numericPatterns } from './numeric.ts';
import { awayPatterns } from './offsets.ts';
import { ordinalPatterns } from './ordinals.ts';
import type { Pattern } from './pattern.ts';
import { setPatterns } from './recurrences.ts';
import { relativePatterns } from './relative.ts';
import { unitPatterns } from './relative-units.ts';
import { seasonPatterns } from './seasons.ts';
import { timestampPatterns } from './timestamps.ts';
import { weekdayPatterns } from './weekdays.ts';

/** Of patterns that read as far the earlier wins. */
export const patterns: readonly Pattern[] = [
  ...wholePatterns,
  ...numericPatterns,
  ...timestampPatterns,
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
