import { scatter } from './hash.ts';

const before = '<'.charCodeAt(0);
const after = '>'.charCodeAt(0);

/**
 * The letters of a word between the marks of its edges, «<», «>», read out of its string once: rows of
 * them are hashed dozens of times. Index 1 is the first letter.
 */
export class Letters {
  #units = new Uint16Array(64);
  /** Of the word, UTF-16 units. */
  length = 0;

  read(word: string): void {
    const { length } = word;
    if (length + 2 > this.#units.length) this.#units = new Uint16Array(2 * length + 2);
    const units = this.#units;
    units[0] = before;
    for (let i = 0; i < length; i++) units[i + 1] = word.charCodeAt(i);
    units[length + 1] = after;
    this.length = length;
  }

  /** What `hashOf` gives for the units from `start` to `end`, the marks counted. */
  hash(seed: number, start: number, end: number): number {
    const units = this.#units;
    let hash = Math.imul(seed + 1, 0x9e3779b1) ^ 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (units[i] as number), 0x01000193);
    return scatter(hash);
  }
}
