import { Lexeme, type TokenKind } from './lexeme.ts';

/** Words remembered at once, after which all are forgotten: a million words of news hold 60,000. */
const most = 100_000;
/** Letters that they have together. */
const mostUnits = 1 << 20;
/** Longer words are not remembered. */
const longest = 64;
/** Places where a word may be; one that finds them all taken is not remembered. */
const probes = 64;

/**
 * The words met so far, so that each is looked into once. Not a `Map`, since it is asked without
 * making a string, and since what costs time here is memory far apart: what is read of a word, its
 * place and its letters, lies close to that of the other words, common ones together.
 */
class Vocabulary {
  /** At every place two numbers: the hash of a word and its index, 0 where no word is. */
  #places = new Int32Array(2 << 10);
  /** By index; kinds by themselves, so that the lexeme need not be looked at. */
  #lexemes: Lexeme[] = [];
  #kinds: TokenKind[] = [];
  /** The letters of all words, one word after the other. */
  readonly #units = new Uint16Array(mostUnits);
  /** By index where the letters of a word end, and those of the next begin; index 0 is no word's. */
  readonly #ends = new Uint32Array(most + 1);
  #count = 0;

  lexemeAt(text: string, start: number, end: number, kind: TokenKind): Lexeme {
    const length = end - start;
    const hash = hashOf(text, start, end);
    const mask = this.#places.length - 2;
    for (let probe = 0; probe < probes; probe++) {
      const place = ((hash + probe) << 1) & mask;
      const index = this.#places[place + 1] as number;
      if (index === 0) return this.#add(place, hash, new Lexeme(detached(text, start, end), kind));
      if (this.#places[place] !== hash || this.#kinds[index] !== kind) continue;
      if (this.#isAt(index, text, start, length)) return this.#lexemes[index] as Lexeme;
    }
    return new Lexeme(detached(text, start, end), kind);
  }

  #isAt(index: number, text: string, start: number, length: number): boolean {
    const from = this.#ends[index - 1] as number;
    if ((this.#ends[index] as number) - from !== length) return false;
    for (let i = 0; i < length; i++) {
      if (this.#units[from + i] !== text.charCodeAt(start + i)) return false;
    }
    return true;
  }

  #add(place: number, hash: number, lexeme: Lexeme): Lexeme {
    const { text } = lexeme;
    const from = this.#ends[this.#count] as number;
    if (this.#count === most || from + text.length > mostUnits) {
      this.#forget();
      return lexeme;
    }
    const index = ++this.#count;
    for (let i = 0; i < text.length; i++) this.#units[from + i] = text.charCodeAt(i);
    this.#ends[index] = from + text.length;
    this.#lexemes[index] = lexeme;
    this.#kinds[index] = lexeme.kind;
    this.#places[place] = hash;
    this.#places[place + 1] = index;
    // Two thirds full.
    if (index * 3 > this.#places.length) this.#grow();
    return lexeme;
  }

  #grow(): void {
    const old = this.#places;
    const places = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const hash = old[at] as number;
      const index = old[at + 1] as number;
      if (index === 0) continue;
      let place = (hash << 1) & (places.length - 2);
      while (places[place + 1] !== 0) place = (place + 2) & (places.length - 2);
      places[place] = hash;
      places[place + 1] = index;
    }
    this.#places = places;
  }

  #forget(): void {
    this.#places.fill(0);
    this.#lexemes = [];
    this.#kinds = [];
    this.#count = 0;
  }
}

const vocabulary = new Vocabulary();

/**
 * The shared lexeme of the word from `start` to `end` of a text. Memory stays bounded: when there is
 * no room left all words are forgotten, though the lexemes that documents hold live on.
 */
export const lexemeAt = (text: string, start: number, end: number, kind: TokenKind): Lexeme =>
  end - start > longest
    ? new Lexeme(text.slice(start, end), kind)
    : vocabulary.lexemeAt(text, start, end, kind);

/** The shared lexeme of a word. */
export const lexemeOf = (text: string, kind: TokenKind): Lexeme =>
  lexemeAt(text, 0, text.length, kind);

const hashOf = (text: string, start: number, end: number): number => {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
};

/** Of a slice of at least so many units JavaScript engines keep the whole text alive. */
const shortestView = 13;

/** A copy that does not keep alive the document it is from. */
const detached = (text: string, start: number, end: number): string => {
  if (end - start < shortestView) return text.slice(start, end);
  const units: number[] = [];
  for (let at = start; at < end; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
};
