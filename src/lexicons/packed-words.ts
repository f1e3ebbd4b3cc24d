import { aligned } from '../text/alignment.ts';
import { hashOf } from '../text/hash.ts';
import { fromUnits } from '../text/normalize.ts';

/** Ends of the parts of the header, in numbers of 32 bits: count, slots, units. */
const headerSize = 4;
const lowHalf = 0xffff;

/** The word that was hashed last: one word is asked of many tables in a row. */
let lastWord = '';
let lastHash = hashOf('', 0);

const hashOfWord = (word: string): number => {
  if (word !== lastWord) {
    lastHash = hashOf(word, 0);
    lastWord = word;
  }
  return lastHash;
};

/**
 * Words, each with a text, as they lie in a file: nothing is read or made before a word is asked for,
 * and a string only of what is found. A table has
 *
 *     count of words, count of slots, count of letters, 0    32 bits each
 *     slots                    32 bits each: the upper half of a word's hash, its number from 1; or 0
 *     ends                     32 bits each: of word 0, of its text, of word 1, …
 *     alphabet                 256 UTF-16 units
 *     letters                  one byte each, an index of the alphabet
 *
 * The slot of a word is the first free one from the lower half of its hash on. Its length in bytes is a
 * multiple of 4.
 */
export class PackedWords {
  readonly size: number;
  readonly #slots: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #alphabet: Uint16Array;
  readonly #letters: Uint8Array;

  /** @param bytes what `packWords` gives, from a multiple of 4 on. */
  constructor({ buffer, byteOffset }: Uint8Array) {
    const [count = 0, slots = 0, letters = 0] = new Uint32Array(buffer, byteOffset, headerSize);
    let at = byteOffset + 4 * headerSize;
    this.size = count;
    this.#slots = new Uint32Array(buffer, at, slots);
    at += 4 * slots;
    this.#ends = new Uint32Array(buffer, at, 2 * count);
    at += 8 * count;
    this.#alphabet = new Uint16Array(buffer, at, 256);
    this.#letters = new Uint8Array(buffer, at + 512, letters);
  }

  has(word: string): boolean {
    return this.#numberOf(word) >= 0;
  }

  /** The text of a word. */
  get(word: string): string | undefined {
    const number = this.#numberOf(word);
    return number < 0 ? undefined : this.#slice(2 * number + 1);
  }

  /** The words in the order in which they were given. */
  *keys(): Generator<string> {
    for (let number = 0; number < this.size; number++) yield this.#slice(2 * number);
  }

  #numberOf(word: string): number {
    const hash = hashOfWord(word);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const slot = slots[at] as number;
      if (slot === 0) return -1;
      const number = (slot & lowHalf) - 1;
      if (slot >>> 16 === hash >>> 16 && this.#isAt(number, word)) return number;
    }
  }

  #isAt(number: number, word: string): boolean {
    const begin = this.#beginOf(2 * number);
    if ((this.#ends[2 * number] as number) - begin !== word.length) return false;
    for (let i = 0; i < word.length; i++) {
      if (this.#unitAt(begin + i) !== word.charCodeAt(i)) return false;
    }
    return true;
  }

  #slice(part: number): string {
    const end = this.#ends[part] as number;
    const units: number[] = [];
    for (let at = this.#beginOf(part); at < end; at++) units.push(this.#unitAt(at));
    return fromUnits(units);
  }

  #beginOf(part: number): number {
    return part === 0 ? 0 : (this.#ends[part - 1] as number);
  }

  #unitAt(at: number): number {
    return this.#alphabet[this.#letters[at] as number] as number;
  }
}

/**
 * The bytes of a table of words that differ from each other, fewer than 65,535, with their texts.
 * @throws {Error} when a word is given twice, or when there are too many words or letters.
 */
export const packWords = (entries: Iterable<readonly [word: string, text: string]>): Uint8Array => {
  const all = [...entries];
  if (new Set(all.map(([word]) => word)).size !== all.length) throw new Error('a word given twice');
  if (all.length >= lowHalf) throw new Error('too many words for a table');
  const letters = all.flat().join('');
  const alphabet = [...new Set(letters.split(''))];
  if (alphabet.length > 256) throw new Error('too many letters for a table');
  const codes = new Map(alphabet.map((letter, code) => [letter, code]));
  // At most half of the slots are taken.
  const slotCount = 2 ** Math.ceil(Math.log2(2 * all.length + 1));
  const numbers = headerSize + slotCount + 2 * all.length;
  const bytes = new Uint8Array(aligned(4 * numbers + 512 + letters.length, 4));
  new Uint32Array(bytes.buffer, 0, headerSize).set([all.length, slotCount, letters.length]);
  const slots = new Uint32Array(bytes.buffer, 4 * headerSize, slotCount);
  const ends = new Uint32Array(bytes.buffer, 4 * (headerSize + slotCount), 2 * all.length);
  let end = 0;
  all.forEach(([word, text], number) => {
    const hash = hashOf(word, 0);
    let at = hash & (slotCount - 1);
    while (slots[at] !== 0) at = (at + 1) & (slotCount - 1);
    slots[at] = ((hash >>> 16) << 16) | (number + 1);
    ends[2 * number] = end += word.length;
    ends[2 * number + 1] = end += text.length;
  });
  const units = new Uint16Array(bytes.buffer, 4 * numbers, 256);
  units.set(alphabet.map((letter) => letter.charCodeAt(0)));
  bytes.set(
    letters.split('').map((letter) => codes.get(letter) ?? 0),
    4 * numbers + 512,
  );
  return bytes;
};
