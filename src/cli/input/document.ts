/** A text as it came in, before analysis. */
export interface InputDocument {
  readonly id: string;
  readonly text: string;
  /** ISO day that the input itself names. */
  readonly date: string | null;
}

export const inputFormats = ['auto', 'text', 'html', 'ndjson', 'csv', 'tsv'] as const;
export type InputFormat = (typeof inputFormats)[number];

/** In which fields of a record its parts stand. */
export interface Fields {
  readonly text: string;
  readonly id: string;
  readonly date: string;
}

/** Told of what is wrong with an input, while the others are still done. */
export interface Problems {
  /** The input, or a part of it, cannot be done: the exit code will be 2. */
  error(message: string): void;
  /** The input is done, but something about it should be known. */
  warning(message: string): void;
}
