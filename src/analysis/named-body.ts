/** A body as documents name it. */
export interface NamedBody {
  readonly key: string;
  readonly documents: number;
  /** Key words of the name. */
  readonly words: readonly string[];
}
