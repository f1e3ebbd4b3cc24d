/** The most letters that proclitics and the article put before a word: «وبال», «ولل». */
const mostBefore = 4;
/** Letters compared at the end of a word. */
const compared = 4;
const slots = 1 << 14;

/**
 * Rules out in a few reads that a word is in a list, whatever its proclitics, since these leave its last letters as
 * they are. It never rejects a word of the list, and seldom lets another pass.
 */
export class Endings {
  /** By the hash of the last letters, a bit for each length of the words that end so. */
  readonly #lengths: Uint32Array;

  /** @param table what `packEndings` gives, from a multiple of 4 on. */
  constructor({ buffer, byteOffset }: Uint8Array) {
    this.#lengths = new Uint32Array(buffer, byteOffset, slots);
  }

  /** Whether a word, given by its search key as written in the text, may be one of the list. */
  mayEnd(key: string): boolean {
    const { length } = key;
    for (let letters = Math.min(length, compared); letters > 0; letters--) {
      // A shorter word is compared whole, so that not much can be before it.
      if (letters < compared && length > letters + mostBefore) return false;
      const lengths = this.#lengths[hashOf(key, letters)] ?? 0;
      if (lengths !== 0 && (lengths & lengthsBefore(length)) !== 0) return true;
    }
    return false;
  }
}

/**
 * The table of some words.
 * @param keys search keys of the words, without proclitics; the article only where it is part of one.
 */
export const packEndings = (keys: Iterable<string>): Uint8Array => {
  const lengths = new Uint32Array(slots);
  const add = (key: string): void => {
    const slot = hashOf(key, Math.min(key.length, compared));
    lengths[slot] = (lengths[slot] ?? 0) | (1 << Math.min(key.length, 31));
  };
  for (const key of keys) {
    add(key);
    // «الآن» after ل loses its alef: «للآن».
    if (key.startsWith('ال')) add(key.slice(1));
  }
  return new Uint8Array(lengths.buffer);
};

/** Lengths, one bit each, that a word of so many letters can have without its proclitics. */
const lengthsBefore = (length: number): number =>
  length > 31 ? -1 : ((2 << mostBefore) - 1) << Math.max(length - mostBefore, 0);

const hashOf = (key: string, letters: number): number => {
  let hash = letters;
  for (let at = key.length - letters; at < key.length; at++) {
    hash = Math.imul(hash, 0x01000193) ^ key.charCodeAt(at);
  }
  return (hash ^ (hash >>> 14)) & (slots - 1);
};
