/** A place found in a document. */
export interface PlaceSpan {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  /** ISO 3166-1 alpha-2 of the country it lies in. */
  readonly code: string | undefined;
  /** The name as it is properly spelt. */
  readonly name: string;
  readonly confidence: number;
  /** Which rule of the places found it, such as `landmark`. */
  readonly rule: string;
}
