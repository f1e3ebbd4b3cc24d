/** A person or a body as documents name it. */
export interface NameInDocuments {
  readonly key: string;
  readonly documents: number;
  /** Key words of the name. */
  readonly words: readonly string[];
}
