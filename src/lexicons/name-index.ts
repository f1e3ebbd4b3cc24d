/** Names and what is known of them. */
export type NameList<T> = Iterable<readonly [name: string, payload: T]>;

export interface GazetteerOptions {
  /** Also find names of two words written without the space, such as «الولاياتالمتحدة». */
  readonly glued?: boolean;
}

/** A name by the keys of its words. */
export interface Entry<T> {
  /** Keys of the words after the first. */
  readonly rest: readonly string[];
  readonly payload: T;
}

/** Where a gazetteer finds its names. */
export interface NameIndex<T> {
  /** Whether a search key is the first word of any name. */
  has(first: string): boolean;
  /** The names whose first word has a search key, longest first. */
  entriesOf(first: string): readonly Entry<T>[];
}
