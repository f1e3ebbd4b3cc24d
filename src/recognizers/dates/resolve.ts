import type { Attributes, CalendarName, Grain, WeekdayReading, Weekend } from '../../document.ts';
import type { DayNumber } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import { resolveAway } from './resolve-away.ts';
import { resolveFields } from './resolve-fields.ts';
import { resolveSpan } from './resolve-span.ts';
import { resolveWeekday } from './resolve-weekday.ts';

/** What the days of a document count from. */
export interface Context {
  /** The document's day, when one is known. */
  readonly reference: DayNumber | null;
  /** The first day of the date named last. */
  readonly last: DayNumber | null;
  readonly weekday: WeekdayReading;
  readonly weekend: Weekend;
}

export interface Resolved {
  readonly timex: string;
  /** Both inclusive; absent when unknown. */
  readonly from?: DayNumber;
  readonly to?: DayNumber;
  readonly grain: Grain;
  readonly calendar: CalendarName;
  readonly attributes?: Attributes;
}

/** The value of a meaning; null when there is no such date. */
export const resolveMeaning = (meaning: Meaning, context: Context): Resolved | null => {
  switch (meaning.kind) {
    case 'fields':
      return resolveFields(meaning, context);
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'span':
      return resolveSpan(meaning, context);
    case 'away':
      return resolveAway(meaning, context);
    case 'now':
      return {
        timex: 'PRESENT_REF',
        ...(context.reference === null ? {} : { from: context.reference, to: context.reference }),
        grain: 'day',
        calendar: 'gregory',
      };
  }
};
