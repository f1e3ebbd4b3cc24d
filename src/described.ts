/** What the input says of a document beside its text. */
export interface Described {
  /** Its headline, when the input has one apart from the text. */
  readonly title?: string;
  /** Who wrote it. */
  readonly byline?: string;
  /** The user's own fields, with `--keep`. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

/** What an input says of a document, of whatever else is known of it; what it does not say is absent. */
export const descriptionOf = ({ title, byline, kept }: Described): Described => ({
  ...(title !== undefined && { title }),
  ...(byline !== undefined && { byline }),
  ...(kept !== undefined && { kept }),
});
