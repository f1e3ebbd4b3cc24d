import type { Lexeme } from './text/lexeme.ts';

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

export const entityTypes = [
  'person',
  'country',
  'nationality',
  'place',
  'organization',
  'date',
  'time',
  'duration',
  'set',
  'number',
  'percent',
  'money',
  'quantity',
  'email',
  'url',
  'phone',
  'hashtag',
  'mention',
] as const;
export type EntityType = (typeof entityTypes)[number];

/** ISO 3166-1 alpha-2 code. */
export interface CountryValue {
  readonly code: string;
}

export interface PlaceValue {
  /** ISO 3166-1 alpha-2 code of the country it lies in, when one is known. */
  readonly code?: string;
}

export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';
export type CalendarName = 'gregory' | 'islamic-umalqura' | 'julian' | 'coptic';

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
  /** CLDR unit identifier, such as `kilometer`. */
  readonly unit?: string;
}

/** What each kind of entity carries as its value. */
export interface EntityValues {
  readonly person: null;
  readonly country: CountryValue;
  readonly nationality: CountryValue;
  readonly place: PlaceValue | null;
  readonly organization: null;
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

/** Free facts about an entity or mention, such as a person's role. */
export type Attributes = Readonly<Record<string, string | number | boolean | readonly string[]>>;

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
  /** The name as the report should show it, when it is not the text of the span. */
  readonly name?: string;
  readonly attributes?: Attributes;
}
/** A span that a recognizer proposes; `resolve` chooses among those that overlap. */
export type Candidate = { [T in EntityType]: CandidateOf<T> }[EntityType];

/** Confidence from which a rule's answer is taken as certain. */
export const certain = 0.95;

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: number;
  readonly confidence: number;
  readonly source: string;
}

interface EntityOf<T extends EntityType> {
  /** `type:n`, unique in its document. */
  readonly id: string;
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
  readonly schema: 'kashaf/1';
  readonly documents: readonly DocumentReport[];
}

/** A pure function from a document to the spans it proposes. */
export interface Recognizer {
  readonly id: string;
  readonly kinds: readonly EntityType[];
  /** `earlier` is what the recognizers before this one in the list propose. */
  recognize(document: Document, earlier?: readonly Candidate[]): readonly Candidate[];
}
