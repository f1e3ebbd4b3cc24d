import { aligned, alignedBytes } from './alignment.ts';
import { fingerprint, indexOfEven } from './fingerprint.ts';
import { hashOf } from './hash.ts';

/** The answers to traits of many words. */
interface TraitAnswers {
  /** Names of the traits. */
  readonly names: readonly string[];
  /** Words, each once, with a bit for each trait in their order: 32 in a number, the lowest first. */
  readonly words: ReadonlyMap<string, Uint32Array>;
}

/** A file of such answers. Words alike in all traits share a row. */
interface TraitTable {
  readonly names: readonly string[];
  readonly rowCount: number;
  /** The row of a word; -1 when the table does not know it. */
  rowOf(word: string): number;
  /** Gives the traits that the words of a row have, by their index in `names`. */
  traitsOf(row: number): readonly number[];
}

const magic = 0x5452544b;
const headerSize = 24;

/** A second hash of a word: a million new words all differ from the table's in both, but once in 5,000 times. */
const checkOf = (word: string): number => hashOf(word, 0) & 0xffff;

/**
 * The bytes of a table: magic, counts of words, rows and numbers a row, length of the names; the names
 * as JSON; the fingerprints of the words, rising; the rows; of each word a second hash and its row.
 */
export const writeTraitTable = ({ names, words }: TraitAnswers): Uint8Array => {
  const width = Math.ceil(names.length / 32);
  const rows = new Map<string, number>();
  const answers: number[] = [];
  const sorted = [...words].map(([word, bits]) => {
    const key = bits.join();
    const row = rows.get(key) ?? rows.size;
    if (row === rows.size) {
      rows.set(key, row);
      answers.push(...bits);
    }
    return { print: fingerprint(word), check: checkOf(word), row };
  });
  sorted.sort((a, b) => a.print - b.print);
  // Of words with one fingerprint none is kept.
  const kept = sorted.filter(
    ({ print }, i) => sorted[i - 1]?.print !== print && sorted[i + 1]?.print !== print,
  );
  const text = new TextEncoder().encode(JSON.stringify(names));
  const numbersAt = aligned(headerSize + text.length, 4);
  const numbers = Uint32Array.from([...kept.map(({ print }) => print), ...answers]);
  const halvesAt = numbersAt + numbers.byteLength;
  const file = new Uint8Array(aligned(halvesAt + 4 * kept.length, 4));
  new Uint32Array(file.buffer, 0, 5).set([magic, kept.length, rows.size, width, text.length]);
  file.set(text, headerSize);
  new Uint32Array(file.buffer, numbersAt, numbers.length).set(numbers);
  const halves = new Uint16Array(file.buffer, halvesAt, 2 * kept.length);
  halves.set([...kept.map(({ check }) => check), ...kept.map(({ row }) => row)]);
  return file;
};

/** Reads a table without copying it. */
export const readTraitTable = (source: Uint8Array): TraitTable => {
  const bytes = alignedBytes(source, 4);
  const { buffer, byteOffset } = bytes;
  const [first, count = 0, rowCount = 0, width = 0, textLength = 0] = new Uint32Array(
    buffer,
    byteOffset,
    5,
  );
  if (first !== magic) throw new Error('no table of traits: build the package again');
  const text = bytes.subarray(headerSize, headerSize + textLength);
  const names = JSON.parse(new TextDecoder().decode(text)) as readonly string[];
  const at = byteOffset + aligned(headerSize + textLength, 4);
  const prints = new Uint32Array(buffer, at, count);
  const answers = new Uint32Array(buffer, at + 4 * count, rowCount * width);
  const halvesAt = at + 4 * count + 4 * rowCount * width;
  const checks = new Uint16Array(buffer, halvesAt, count);
  const rows = new Uint16Array(buffer, halvesAt + 2 * count, count);
  return {
    names,
    rowCount,
    rowOf: (word) => {
      const index = indexOfEven(prints, fingerprint(word));
      return index >= 0 && checks[index] === checkOf(word) ? (rows[index] as number) : -1;
    },
    traitsOf: (row) => {
      const traits: number[] = [];
      for (let at = 0; at < width; at++) {
        // A word has few: their bits alone are looked at, each the highest of those left.
        for (let left = (answers[row * width + at] as number) | 0; left !== 0; ) {
          const bit = 31 - Math.clz32(left);
          traits.push(32 * at + bit);
          left ^= 1 << bit;
        }
      }
      return traits;
    },
  };
};
