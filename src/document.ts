import type { Attributes } from './attributes.ts';
import type { EntityValues } from './entity-values.ts';
import type { EntityType } from './kinds.ts';
import type { Lexeme } from './text/lexeme.ts';

export type * from './attributes.ts';
export * from './entity-values.ts';
export type { EntityType } from './kinds.ts';

/** One word, number or mark of the text. Offsets are UTF-16 units into `Document.text`. */
export interface Token {
  /** Position in `Document.tokens`. */
  readonly index: number;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** What is known of this word wherever it is: its kind, spelling keys and analyses. */
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
  readonly sources?: readonly string[] | undefined;
  /** The name as the report should show it, when it is not the text of the span. */
  readonly name?: string | undefined;
  readonly attributes?: Attributes | undefined;
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

/** What each JSON form of a report begins with; another number for another form. */
export const reportVersion = 'kashaf/2';

export interface Report {
  readonly schema: typeof reportVersion;
  readonly documents: readonly DocumentReport[];
}

/** A pure function from a document to the spans it proposes. */
export interface Recognizer {
  readonly id: string;
  readonly kinds: readonly EntityType[];
  /** `earlier` is what the recognizers before this one in the list propose. */
  recognize(document: Document, earlier?: readonly Candidate[]): readonly Candidate[];
}
