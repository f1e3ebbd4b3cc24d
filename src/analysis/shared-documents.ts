import { identityOf } from '../linking/key.ts';
import type { Meanings } from './join-across-documents.ts';

/**
 * The documents in which a short name is beside a longer one that begins or ends with it, or
 * that it is known to mean: «ترامب», where it may mean two people, beside «دونالد ترامب». Joined they
 * are in one document.
 */
export class SharedDocuments {
  readonly #counts = new Map<string, number>();

  /**
   * Counts a document.
   * @param keys the keys of its things, each once.
   * @param meanings what short names are known to mean so far.
   */
  add(keys: ReadonlySet<string>, meanings: Meanings): void {
    const pairs = new Set<string>();
    for (const key of keys) {
      for (const short of shortKeysOf(key)) if (keys.has(short)) pairs.add(pairOf(key, short));
      for (const long of meanings.get(key) ?? []) if (keys.has(long)) pairs.add(pairOf(long, key));
    }
    for (const pair of pairs) this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + 1);
  }

  /** Documents that name both. */
  of(one: string, other: string): number {
    return this.#counts.get(pairOf(one, other)) ?? 0;
  }
}

const pairOf = (one: string, other: string): string =>
  one < other ? `${one}\t${other}` : `${other}\t${one}`;

/** Keys of the beginnings and ends of a name. */
const shortKeysOf = (key: string): readonly string[] => {
  const type = key.slice(0, -identityOf(key).length);
  const words = identityOf(key).split(' ');
  return words
    .slice(1)
    .flatMap((_, at) => [words.slice(0, at + 1), words.slice(at + 1)])
    .map((part) => type + part.join(' '));
};
