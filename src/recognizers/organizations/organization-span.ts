/** Where an organisation is named, and how sure that is. */
export interface Span {
  /** UTF-16 offsets, proclitics left out. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly confidence: number;
}
