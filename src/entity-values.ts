import type { EntityType } from './kinds.ts';

/** ISO 3166-1 alpha-2 code; of a former country the one that it had (ISO 3166-3): SU, YU, CS. */
export interface CountryValue {
  readonly code: string;
}

export interface PlaceValue {
  /** ISO 3166-1 alpha-2 code of the country it lies in, when one is known. */
  readonly code?: string;
  /** Number in GeoNames. */
  readonly geonames?: number;
  /** Degrees, north and east positive. */
  readonly latitude?: number;
  readonly longitude?: number;
}

/** A body of a state has the code of its country. */
export interface OrganizationValue {
  readonly code: string;
}

/** Units of time, the finest first. */
export const grains = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type Grain = (typeof grains)[number];
export const calendarNames = ['gregory', 'islamic-umalqura', 'persian', 'coptic'] as const;
export type CalendarName = (typeof calendarNames)[number];

/** A TIMEX3 value. `from` and `to` are inclusive ISO days, absent when they cannot be known. */
export interface TimexValue {
  readonly timex: string;
  readonly from?: string;
  readonly to?: string;
  readonly grain: Grain;
  readonly calendar: CalendarName;
}

export interface AmountValue {
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency?: string;
  /** The noun of a currency whose country is not known: «ريال». */
  readonly noun?: string;
  /** CLDR unit identifier, such as `kilometer`. */
  readonly unit?: string;
}

/** What each kind of entity carries as its value. */
export interface EntityValues {
  readonly person: null;
  /** Null for a state of the past that never had a code: «الدولة العثمانية». */
  readonly country: CountryValue | null;
  readonly nationality: CountryValue | null;
  readonly place: PlaceValue | null;
  readonly organization: OrganizationValue | null;
  readonly event: null;
  readonly date: TimexValue;
  readonly time: TimexValue;
  readonly duration: TimexValue;
  readonly set: TimexValue;
  readonly number: AmountValue;
  readonly percent: AmountValue;
  readonly money: AmountValue;
  readonly quantity: AmountValue;
  readonly email: null;
  readonly url: null;
  readonly phone: null;
  readonly hashtag: null;
  readonly mention: null;
}
export type EntityValue = EntityValues[EntityType];
