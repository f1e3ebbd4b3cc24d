/** A person or a body as documents name it. */
export interface NameInDocuments {
  readonly key: string;
  readonly documents: number;
  /** Key words of the name. */
  readonly words: readonly string[];
}

/** Whether a word of a key is the code of a state. */
export const isCode = (word: string): boolean => /^[A-Z]{2}$/.test(word);
