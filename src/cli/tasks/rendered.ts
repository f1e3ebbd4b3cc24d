/** The result for one document, as text. */
export interface Rendered {
  readonly text: string;
  /** How many things were found in it. */
  readonly found: number;
}
