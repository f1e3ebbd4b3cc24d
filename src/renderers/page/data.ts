import type { EntityType } from '../../document.ts';
import type { Language, PluralForms } from '../labels.ts';

/** What a page holds, as JSON within it; the script of the page makes the views of it. */
export interface PageData {
  readonly title: string;
  readonly language: Language;
  readonly labels: PageLabels;
  readonly documents: readonly PageDocument[];
  /** In the order of how often they are named. */
  readonly things: readonly PageThing[];
  /** Keys under which documents have a thing that is listed under another, with its number: links hold for them too. */
  readonly joined: Readonly<Record<string, number>>;
  /** Who is named with whom, numbers of things: the most frequent and their strongest pairs. */
  readonly pairs: readonly (readonly [a: number, b: number, count: number, weight: number])[];
  /** Outlines of the countries as TopoJSON, each with its ISO 3166-1 alpha-2 code; null without places. */
  readonly world: unknown;
}

export interface PageDocument {
  readonly id: string;
  readonly title: string;
  /** Where it can be read on the web. */
  readonly url: string | null;
  /** ISO day of publication. */
  readonly day: string | null;
  readonly text: string;
  readonly words: number;
  /** Start and end of each sentence, one after the other. */
  readonly sentences: readonly number[];
  /** Start, end and thing of each name, one after the other, in order, none within another. */
  readonly spans: readonly number[];
}

export interface PageThing {
  /** The same in every document and format. */
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  /** Other ways in which it is written. */
  readonly spellings: readonly string[];
  /** Titles and offices. */
  readonly offices: readonly string[];
  /** Country code. */
  readonly code: string | null;
  /** Degrees. */
  readonly at: readonly [longitude: number, latitude: number] | null;
  /** Of a date its ISO days, inclusive. */
  readonly days: readonly [from: string, to: string] | null;
  /** Number of the document and words of each quotation. */
  readonly quotes: readonly (readonly [document: number, text: string])[];
}

export interface PageLabels {
  /** Heading of each kind that the page shows. */
  readonly kinds: Readonly<Partial<Record<EntityType, string>>>;
  readonly words: Readonly<Record<PageWord, string>>;
  /** Nouns after a number by CLDR plural category; `{n}` is the number. */
  readonly counted: Readonly<Record<PageNoun, PluralForms>>;
}

export type PageNoun = 'document' | 'word' | 'name' | 'mention';

/** Words of the page around what it holds. */
export type PageWord =
  | 'search'
  | 'clear'
  | 'index'
  | 'sections'
  | 'kinds'
  | 'text'
  | 'timeline'
  | 'network'
  | 'map'
  | 'documents'
  | 'document'
  | 'day'
  | 'words'
  | 'names'
  | 'mentions'
  | 'spellings'
  | 'offices'
  | 'code'
  | 'quotations'
  | 'together'
  | 'more'
  | 'less'
  | 'close'
  | 'only'
  | 'without'
  | 'previous'
  | 'next'
  | 'byCount'
  | 'byName'
  | 'save'
  | 'source'
  | 'larger'
  | 'smaller'
  | 'whole'
  | 'nothing'
  | 'none'
  | 'script'
  | 'madeWith';
