import type { Token } from '../document.ts';
import { hyphens } from '../text/characters.ts';
import type { ProcliticSplit } from '../text/clitics/proclitic-splits.ts';
import { tokenAfter } from '../text/neighbours.ts';
import type { GazetteerMatch } from './gazetteer.ts';
import { beginningHash, firstLetters, wordsOfName } from './name-beginnings.ts';
import { spellingsOf } from './name-spellings.ts';

interface TrieNode<T> {
  /** Search key of the next word → what follows it. */
  readonly next: Map<string, TrieNode<T>>;
  payload?: T;
}

/**
 * A hundred thousand names and more, found in time that does not grow with their number, even when
 * all begin alike. Names wait by their first letters, and are read when a word is asked for that
 * begins with the same; each is found under all its spellings, with blanks and without.
 */
export class NameTrie<T> {
  readonly #names: string[] = [];
  readonly #payloads: T[] = [];
  /** Hash of first letters → positions of names; of a name written without its blanks `~position`. */
  readonly #waiting = new Map<number, number[]>();
  readonly #root: TrieNode<T> = { next: new Map() };

  add(name: string, payload: T): void {
    for (const spelling of spellingsOf(name)) {
      const at = this.#names.push(spelling) - 1;
      this.#payloads.push(payload);
      const { word, whole } = firstLetters(spelling);
      this.#await(word, at);
      if (/[\s-]/u.test(spelling)) this.#await(whole, ~at);
    }
  }

  /** The longest name that begins at a token; of equals the one with fewer proclitics. */
  longestAt(tokens: readonly Token[], index: number): GazetteerMatch<T> | undefined {
    const token = tokens[index];
    if (token === undefined) return undefined;
    let best: GazetteerMatch<T> | undefined;
    for (const split of token.lexeme.splits) {
      this.#read(beginningHash(split.key));
      const first = this.#root.next.get(split.key);
      const match = first === undefined ? undefined : longestFrom(tokens, token, split, first);
      if (match !== undefined && match.endToken > (best?.endToken ?? 0)) best = match;
    }
    return best;
  }

  #await(beginning: number, at: number): void {
    const others = this.#waiting.get(beginning);
    if (others === undefined) this.#waiting.set(beginning, [at]);
    else others.push(at);
  }

  /** Reads the names that begin with letters of a hash. */
  #read(beginning: number): void {
    const waiting = this.#waiting.get(beginning);
    if (waiting === undefined) return;
    this.#waiting.delete(beginning);
    for (const at of waiting) {
      const glued = at < 0;
      const position = glued ? ~at : at;
      const words = wordsOfName(this.#names[position] ?? '');
      const payload = this.#payloads[position];
      if (payload !== undefined) insert(this.#root, glued ? [words.join('')] : words, payload);
    }
  }
}

/** The name given first keeps a spelling that two have. */
const insert = <T>(root: TrieNode<T>, words: readonly string[], payload: T): void => {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(word, next);
    }
    node = next;
  }
  if (node !== root) node.payload ??= payload;
};

const longestFrom = <T>(
  tokens: readonly Token[],
  token: Token,
  split: ProcliticSplit,
  first: TrieNode<T>,
): GazetteerMatch<T> | undefined => {
  let best: GazetteerMatch<T> | undefined;
  let last = token;
  for (let node: TrieNode<T> | undefined = first; node !== undefined; ) {
    if (node.payload !== undefined) {
      best = {
        start: token.start + split.offset,
        end: last.end,
        firstToken: token.index,
        endToken: last.index + 1,
        proclitics: split.proclitics,
        payload: node.payload,
      };
    }
    let next = tokenAfter(tokens, last.index);
    if (next !== undefined && hyphens.has(next.lexeme.text)) next = tokenAfter(tokens, next.index);
    if (next === undefined) break;
    last = next;
    node = node.next.get(next.lexeme.key);
  }
  return best;
};
