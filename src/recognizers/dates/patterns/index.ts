import { bareDayPatterns } from './bare-days.ts';
import { bareYearPatterns } from './bare-years.ts';
import { centuryPatterns } from './centuries.ts';
import { clockPatterns } from './clock.ts';
import { dayPartTimePatterns } from './day-part-times.ts';
import { dayPatterns } from './days.ts';
import { daysInFiguresPatterns } from './days-in-figures.ts';
import { dayOfEachPatterns } from './days-of-each.ts';
import { durationRangePatterns } from './duration-ranges.ts';
import { durationPatterns, wholePatterns } from './durations.ts';
import { eraYearPatterns } from './era-years.ts';
import { firstOrLastPatterns } from './first-or-last-units.ts';
import { fractionPatterns } from './fractions.ts';
import { gluedPatterns } from './glued.ts';
import { holidayOffsetPatterns } from './holiday-offsets.ts';
import { holidayPatterns } from './holidays.ts';
import { hourRangePatterns } from './hour-ranges.ts';
import { idiomPatterns } from './idioms.ts';
import { listedLengthPatterns } from './listed-lengths.ts';
import { monthPatterns } from './month-fields.ts';
import { nearMonthPatterns } from './near-months.ts';
import { numericPatterns } from './numeric.ts';
import { offsetPatterns } from './offsets.ts';
import { ordinalPatterns } from './ordinals.ts';
import type { Pattern } from './pattern.ts';
import { quarterPatterns } from './quarters.ts';
import { ratePatterns } from './rates.ts';
import { exceptPatterns, recurrencePatterns } from './recurrences.ts';
import { relativePatterns } from './relative.ts';
import { relativeUnitPatterns } from './relative-units.ts';
import { rumiPatterns } from './rumi-years.ts';
import { seasonPatterns } from './seasons.ts';
import { sportTimePatterns } from './sport-times.ts';
import { timestampPatterns } from './timestamps.ts';
import { weekdayPatterns } from './weekdays.ts';
import { yearlyRangePatterns } from './yearly-ranges.ts';

/** Of patterns that read as far the earlier wins. */
export const patterns: readonly Pattern[] = [
  ...idiomPatterns,
  ...wholePatterns,
  ...exceptPatterns,
  ...ratePatterns,
  ...numericPatterns,
  ...rumiPatterns,
  ...timestampPatterns,
  ...dayPatterns,
  ...daysInFiguresPatterns,
  ...nearMonthPatterns,
  ...monthPatterns,
  ...bareDayPatterns,
  ...weekdayPatterns,
  ...gluedPatterns,
  ...relativePatterns,
  ...offsetPatterns,
  ...relativeUnitPatterns,
  ...centuryPatterns,
  ...seasonPatterns,
  ...eraYearPatterns,
  ...bareYearPatterns,
  ...holidayPatterns,
  ...holidayOffsetPatterns,
  ...fractionPatterns,
  ...quarterPatterns,
  ...ordinalPatterns,
  ...firstOrLastPatterns,
  ...hourRangePatterns,
  ...clockPatterns,
  ...dayPartTimePatterns,
  ...recurrencePatterns,
  ...dayOfEachPatterns,
  ...yearlyRangePatterns,
  ...durationRangePatterns,
  ...listedLengthPatterns,
  ...sportTimePatterns,
  ...durationPatterns,
];
