import type { EntityType } from './kinds.ts';
import type { Lexeme } from './text/lexeme.ts';

export type { EntityType } from './kinds.ts';

/** One word, number or mark of the text. Offsets are UTF-16 units into `Document.text`. */
export interface Token {
  /** Position in `Document.tokens`. */
  readonly index: number;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** What is known of this word wherever it stands: its kind, spelling keys and analyses. */
  readonly lexeme: Lexeme;
  /** Position in `Document.sentences`. */
  readonly sentence: number;
}

export interface Sentence {
  readonly index: number;
  readonly start: number;
  /** Exclusive, UTF-16 units. */
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
}

/** Which day a lone weekday means, seen from the reference date. */
export type WeekdayReading = 'past' | 'next' | 'nearest';
/** The two days of a weekend: Friday and Saturday, or Saturday and Sunday. */
export type Weekend = 'fri-sat' | 'sat-sun';

/** The untouched text with its tokens and sentences. Nothing in it ever changes. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** ISO day from which relative dates count; null when none is known. */
  readonly referenceDate: string | null;
  readonly weekday: WeekdayReading;
  readonly weekend: Weekend;
}

/** ISO 3166-1 alpha-2 code. */
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
  readonly country: CountryValue;
  readonly nationality: CountryValue;
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

/** What an organization is, when its head word or list tells. */
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
  /** Of a person: «وزير الخارجية الأمريكي»; the first that the text tells. */
  readonly office?: string;
  /** All offices that the text tells, when there are several. */
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

interface CandidateOf<T extends EntityType> {
  readonly type: T;
  /** UTF-16 offsets of the name alone, proclitics left out. */
  readonly start: number;
  readonly end: number;
  readonly value: EntityValues[T];
  /** How sure the recognizer is, 0 to 1; `certain` and up is never overruled by the tagger. */
  readonly confidence: number;
  /** Which recognizer says so, such as `countries` or `tagger`. */
  readonly source: string;
  /** Which of its rules, as `recognizer/rule`: `places/gazetteer`, `people/title+given`. */
  readonly rule: string;
  /** All recognizers that say so, the surest first, when there are several. */
  readonly sources?: readonly string[];
  /** The name as the report should show it, when it is not the text of the span. */
  readonly name?: string;
  readonly attributes?: Attributes;
}
/** A span that a recognizer proposes; choosing spans decides among those that overlap. */
export type Candidate = { [T in EntityType]: CandidateOf<T> }[EntityType];

/** Confidence from which a rule's answer is taken as certain. */
export const certain = 0.95;

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: number;
  readonly confidence: number;
  /** The rule that made it, such as `dates/day-month`. */
  readonly rule: string;
  /** All recognizers that found it. */
  readonly sources: readonly string[];
}

interface EntityOf<T extends EntityType> {
  /** `type:n`, unique in its document. */
  readonly id: string;
  /** The same for all spellings of one name in all documents. */
  readonly key: string;
  readonly type: T;
  readonly name: string;
  readonly count: number;
  readonly value: EntityValues[T];
  readonly attributes: Attributes;
  readonly mentions: readonly Mention[];
}
export type Entity = { [T in EntityType]: EntityOf<T> }[EntityType];

export interface Statistics {
  /** UTF-16 units. */
  readonly characters: number;
  /** Tokens that are words or numbers. */
  readonly words: number;
  readonly tokens: number;
  readonly sentences: number;
}

export interface DocumentReport {
  readonly id: string;
  readonly referenceDate: string | null;
  readonly statistics: Statistics;
  readonly entities: readonly Entity[];
}

export interface Report {
  readonly schema: 'kashaf/2';
  readonly documents: readonly DocumentReport[];
}

/** A pure function from a document to the spans it proposes. */
export interface Recognizer {
  readonly id: string;
  readonly kinds: readonly EntityType[];
  /** `earlier` is what the recognizers before this one in the list propose. */
  recognize(document: Document, earlier?: readonly Candidate[]): readonly Candidate[];
}
