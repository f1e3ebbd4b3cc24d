/** What an organization is, when its head word or list says so. */
export type OrganizationClass =
  | 'government'
  | 'state'
  | 'party'
  | 'company'
  | 'media'
  | 'sport'
  | 'armed'
  | 'education'
  | 'union'
  | 'court'
  | 'international'
  | 'health'
  | 'religion'
  | 'culture'
  | 'association';
export type PlaceClass =
  | 'city'
  | 'region'
  | 'continent'
  | 'water'
  | 'mountain'
  | 'island'
  | 'facility'
  | 'street'
  | 'camp';

/** What a person said. Offsets are UTF-16 units into the text. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** «أكد», «قال». */
  readonly verb: string;
}

/** What is known of a mention or an entity beside its value. */
export interface Attributes {
  /** Of a person: «الأمير», «الدكتور». */
  readonly title?: string;
  /** Of a person: «وزير الخارجية الأمريكي»; the first in the text. */
  readonly office?: string;
  /** All offices in the text, when there are several. */
  readonly offices?: readonly string[];
  /** The body of a person's office. */
  readonly organization?: string;
  /** The country of a person's office, ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly quotes?: readonly Quote[];
  /** Of an organization or a place. */
  readonly class?: OrganizationClass | PlaceClass;
  /** Of an event. */
  readonly year?: number;
  /** Names inside this one. */
  readonly nested?: readonly string[];
  /** The name in Latin letters, when that is asked for. */
  readonly latin?: string;
  /** The other ways in which it is written. */
  readonly variants?: readonly string[];
  /** A country without an ISO code of its own, like Scotland. */
  readonly part?: string;
  /** TIMEX3 `mod`: beginning, middle or end of a period, about. */
  readonly mod?: string;
  /** Whether a date is a bound: `before`, `after`, `since`, `until`, `about`. */
  readonly relation?: string;
  /** The value is less exact than it looks. */
  readonly approximate?: boolean;
  /** The part of the day that was assumed for an hour without one. */
  readonly assumed?: 'afternoon';
  /** Time zone of a clock time, as written, when it is not Greenwich. */
  readonly zone?: string;
  /** TIMEX3 `freq` of a recurrence: `3X`. */
  readonly frequency?: string;
  /** The Hijri date beside a Gregorian one: `1445-09-20`. */
  readonly hijri?: string;
  /** Days between the two parts of a dual date that should be one. */
  readonly disagreement?: number;
  /** The weekday that the text gives, 1 for Monday, when the day is another. */
  readonly statedWeekday?: number;
}
