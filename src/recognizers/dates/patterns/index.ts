import { bareDayPatterns } from './days/bare-days.ts';
import { dayPatterns } from './days/days.ts';
import { daysInFiguresPatterns } from './days/days-in-figures.ts';
import { holidayOffsetPatterns } from './days/holiday-offsets.ts';
import { holidayPatterns } from './days/holidays.ts';
import { monthPatterns } from './days/month-fields.ts';
import { nearMonthPatterns } from './days/near-months.ts';
import { numericPatterns } from './days/numeric.ts';
import { weekdayPatterns } from './days/weekdays.ts';
import type { Pattern } from './grammar/pattern.ts';
import { clockPatterns } from './hours/clock.ts';
import { dayPartTimePatterns } from './hours/day-part-times.ts';
import { hourRangePatterns } from './hours/hour-ranges.ts';
import { sportTimePatterns } from './hours/sport-times.ts';
import { timestampPatterns } from './hours/timestamps.ts';
import { durationRangePatterns } from './lengths/duration-ranges.ts';
import { durationPatterns, wholePatterns } from './lengths/durations.ts';
import { listedLengthPatterns } from './lengths/listed-lengths.ts';
import { dayOfEachPatterns } from './recurring/days-of-each.ts';
import { ratePatterns } from './recurring/rates.ts';
import { exceptPatterns, recurrencePatterns } from './recurring/recurrences.ts';
import { yearlyRangePatterns } from './recurring/yearly-ranges.ts';
import { firstOrLastPatterns } from './relative/first-or-last-units.ts';
import { fractionPatterns } from './relative/fractions.ts';
import { gluedPatterns } from './relative/glued.ts';
import { idiomPatterns } from './relative/idioms.ts';
import { offsetPatterns } from './relative/offsets.ts';
import { ordinalPatterns } from './relative/ordinals.ts';
import { relativePatterns } from './relative/relative.ts';
import { relativeUnitPatterns } from './relative/relative-units.ts';
import { bareYearPatterns } from './years/bare-years.ts';
import { centuryPatterns } from './years/centuries.ts';
import { eraYearPatterns } from './years/era-years.ts';
import { quarterPatterns } from './years/quarters.ts';
import { seasonPatterns } from './years/seasons.ts';

/** Of patterns that read as far the earlier wins. */
export const patterns: readonly Pattern[] = [
  ...idiomPatterns,
  ...wholePatterns,
  ...exceptPatterns,
  ...ratePatterns,
  ...numericPatterns,
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
  ...sportTimePatterns,
  ...hourRangePatterns,
  ...clockPatterns,
  ...dayPartTimePatterns,
  ...recurrencePatterns,
  ...dayOfEachPatterns,
  ...yearlyRangePatterns,
  ...durationRangePatterns,
  ...listedLengthPatterns,
  ...durationPatterns,
];
