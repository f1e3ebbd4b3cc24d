import type { Lexeme, TokenKind } from './lexeme.ts';

/** Places that are tried for a new word; one that finds them all taken is not kept. */
const probes = 64;

/**
 * Lexemes by the letters of a text. Not a `Map`, since it is asked without making a string, and
 * since what costs time here is memory far apart: what is read of a word, its place and its letters,
 * lies close to that of the other words, common ones together.
 */
export class WordTable {
  /** At every place two numbers: the hash of a word and its index, 0 where no word is. */
  #places = new Int32Array(2 << 10);
  /** By index; kinds by themselves, so that the lexeme need not be looked at. */
  readonly #lexemes: Lexeme[] = [];
  readonly #kinds: TokenKind[] = [];
  /** The letters of all words, one word after the other. */
  #units = new Uint16Array(1 << 13);
  /** By index where the letters of a word end, and those of the next begin; index 0 is no word's. */
  #ends = new Uint32Array(1 << 10);
  #size = 0;
  /** Places that the word farthest from its own is away from it. */
  #farthest = 0;

  get size(): number {
    return this.#size;
  }

  /** Letters of all words together, UTF-16 units. */
  get units(): number {
    return this.#ends[this.#size] as number;
  }

  find(
    hash: number,
    text: string,
    start: number,
    end: number,
    kind: TokenKind,
  ): Lexeme | undefined {
    const mask = this.#places.length - 2;
    for (let probe = 0; probe <= this.#farthest; probe++) {
      const place = ((hash + probe) << 1) & mask;
      const index = this.#places[place + 1] as number;
      if (index === 0) return undefined;
      if (this.#places[place] !== hash || this.#kinds[index] !== kind) continue;
      if (this.#isAt(index, text, start, end - start)) return this.#lexemes[index];
    }
    return undefined;
  }

  /** Adds a word that is not there yet; false when it finds no place. */
  add(hash: number, lexeme: Lexeme): boolean {
    const place = this.#freePlace(hash);
    if (place < 0) return false;
    const { text } = lexeme;
    const from = this.units;
    const index = ++this.#size;
    if (index === this.#ends.length) this.#ends = longer(this.#ends, Uint32Array);
    while (from + text.length > this.#units.length) this.#units = longer(this.#units, Uint16Array);
    for (let i = 0; i < text.length; i++) this.#units[from + i] = text.charCodeAt(i);
    this.#ends[index] = from + text.length;
    this.#lexemes[index] = lexeme;
    this.#kinds[index] = lexeme.kind;
    this.#places[place] = hash;
    this.#places[place + 1] = index;
    // Two thirds full.
    if (index * 3 > this.#places.length) this.#grow();
    return true;
  }

  #freePlace(hash: number): number {
    const mask = this.#places.length - 2;
    for (let probe = 0; probe < probes; probe++) {
      const place = ((hash + probe) << 1) & mask;
      if (this.#places[place + 1] !== 0) continue;
      if (probe > this.#farthest) this.#farthest = probe;
      return place;
    }
    return -1;
  }

  #isAt(index: number, text: string, start: number, length: number): boolean {
    const from = this.#ends[index - 1] as number;
    if ((this.#ends[index] as number) - from !== length) return false;
    for (let i = 0; i < length; i++) {
      if (this.#units[from + i] !== text.charCodeAt(start + i)) return false;
    }
    return true;
  }

  #grow(): void {
    const old = this.#places;
    const places = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const hash = old[at] as number;
      const index = old[at + 1] as number;
      if (index === 0) continue;
      const mask = places.length - 2;
      let probe = 0;
      while (places[(((hash + probe) << 1) & mask) + 1] !== 0) probe++;
      if (probe > this.#farthest) this.#farthest = probe;
      const place = ((hash + probe) << 1) & mask;
      places[place] = hash;
      places[place + 1] = index;
    }
    this.#places = places;
  }
}

/** A copy with room for twice as much. */
const longer = <Numbers extends Uint16Array | Uint32Array>(
  numbers: Numbers,
  create: new (length: number) => Numbers,
): Numbers => {
  const copy = new create(numbers.length * 2);
  copy.set(numbers);
  return copy;
};
