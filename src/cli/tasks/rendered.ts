/** The result for one document, as text or its bytes in UTF-8. */
export interface Rendered {
  readonly text: string | Uint8Array;
  /** How many things were found in it. */
  readonly found: number;
}
