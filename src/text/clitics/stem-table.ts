import { alignedBytes } from '../alignment.ts';
import { fingerprint, indexOfEven } from '../fingerprint.ts';

// How often stems are met, in a file that needs no reading: fingerprints of the stems in rising order,
// then a level for each, then how common each beginning of three letters is among rare stems.

/** Added to the level of a stem that takes the article. */
export const definite = 0x80;

/** Letters from hamza to ya count from 1, all else as 0. */
const letters = 43;
export const onsetCount = letters ** 3;

const letterOf = (unit: number): number => (unit >= 0x621 && unit <= 0x64a ? unit - 0x620 : 0);

/** Which of `onsetCount` beginnings a word has. */
export const onsetOf = (word: string): number =>
  (letterOf(word.charCodeAt(0)) * letters + letterOf(word.charCodeAt(1))) * letters +
  letterOf(word.charCodeAt(2));

export interface StemTable {
  /** Twice the binary logarithm of a stem's count, and one more; 0 for a stem that was never met. */
  levelOf(stem: string): number;
  /** Whether a stem is met with the article too, as names like «لندن» are not. */
  takesArticle(stem: string): boolean;
  /** Binary logarithm of how much commoner than chance the beginning of a word is, -8 to 8. */
  onsetWeight(word: string): number;
}

/** The table of a file that `packStems` of src/training/clitics wrote. */
export const readStemTable = (file: Uint8Array): StemTable => {
  const { buffer, byteOffset: begin } = alignedBytes(file, 4);
  const size = new DataView(buffer, begin).getUint32(0, true);
  const fingerprints = new Uint32Array(buffer, begin + 4, size);
  const levels = new Uint8Array(buffer, begin + 4 + size * 4, size);
  const onsets = new Int8Array(buffer, begin + 4 + size * 5, onsetCount);
  const byteOf = (stem: string): number => {
    const index = indexOfEven(fingerprints, fingerprint(stem));
    return index < 0 ? 0 : (levels[index] as number);
  };
  return {
    levelOf: (stem) => byteOf(stem) & ~definite,
    takesArticle: (stem) => byteOf(stem) >= definite,
    onsetWeight: (word) => onsets[onsetOf(word)] as number,
  };
};
