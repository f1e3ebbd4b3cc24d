import type {
  Attributes,
  CalendarName,
  Grain,
  WeekdayReading,
  Weekend,
} from '../../../document.ts';
import { civilDate, type DayNumber } from '../calendar.ts';
import type { Meaning, Shift } from '../meaning.ts';
import type { Period } from './period.ts';

/** A date of a document, and how exactly it is told. */
export interface NamedPeriod extends Period {
  readonly grain: Grain;
}

/** What the days of a document count from. */
interface Origins {
  /** The document's day, when one is known. */
  readonly reference: DayNumber | null;
  /** The date named last. */
  readonly last: Period | null;
  /** The date named last in the same sentence. */
  readonly near: Period | null;
}

/** What a meaning is resolved with. */
export interface ResolutionContext extends Origins {
  readonly near: NamedPeriod | null;
  /** `ahead` is the next one too, but today where it is that weekday: the sentence says so. */
  readonly weekday: WeekdayReading | 'ahead';
  readonly weekend: Weekend;
  /** Something lasts since then or was then, so that it is the last one: «منذ أكتوبر». */
  readonly behind?: boolean | undefined;
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

/** Whether a lone weekday is the next one. */
export const looksAhead = ({ weekday }: ResolutionContext): boolean =>
  weekday === 'next' || weekday === 'ahead';

/** Resolves what a meaning is made of: `resolveMeaning`, handed down so that files import one way. */
export type Resolve = (meaning: Meaning, context: ResolutionContext) => Resolved | null;

/** First and last day of what is resolved; null when they are not known. */
export const resolvedPeriod = ({ from, to }: Resolved): Period | null =>
  from === undefined || to === undefined ? null : { from, to };

/** From July on the next year begins nearer than this one. */
export const isLateInYear = (day: DayNumber): boolean => civilDate(day).month >= 7;

/**
 * The day from which a shift counts, and by how many units; null when it is not known. «السابق»
 * counts from a date of its own sentence or from the reference day.
 */
export const originOf = (
  shift: Shift,
  { reference, last, near }: Origins,
): { readonly origin: DayNumber; readonly by: number } | null => {
  switch (shift) {
    case 'same':
      return counted(last?.from ?? near?.from ?? reference, 0);
    case 'following':
      return counted(near?.to ?? last?.to ?? reference, 1);
    case 'preceding':
      return counted(near?.from ?? reference, -1);
    case 'new':
      return counted(reference, reference !== null && isLateInYear(reference) ? 1 : 0);
    default:
      return counted(reference, shift);
  }
};

const counted = (origin: DayNumber | null, by: number) => (origin === null ? null : { origin, by });

/** Attributes that hold, or nothing. */
export const described = (
  attributes: {
    readonly [K in keyof Attributes]: Attributes[K] | undefined;
  },
) => {
  const known = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return known.length === 0 ? {} : { attributes: Object.fromEntries(known) as Attributes };
};
