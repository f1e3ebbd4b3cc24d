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

/** FNV-1a over the units of a word, 0 to 2^32 - 1. Two of 50,000 stems meet once in some 100,000. */
export const fingerprint = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
};

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
  const bytes = file.slice();
  const size = new DataView(bytes.buffer).getUint32(0, true);
  const fingerprints = new Uint32Array(bytes.buffer, 4, size);
  const levels = new Uint8Array(bytes.buffer, 4 + size * 4, size);
  const onsets = new Int8Array(bytes.buffer, 4 + size * 5, onsetCount);
  const byteOf = (stem: string): number => {
    const sought = fingerprint(stem);
    let low = 0;
    let high = size - 1;
    while (low <= high) {
      const least = fingerprints[low] as number;
      const most = fingerprints[high] as number;
      if (sought < least || sought > most) return 0;
      // Fingerprints are spread evenly: where one should lie it nearly does.
      const share = most === least ? 0 : (sought - least) / (most - least);
      const middle = low + Math.floor(share * (high - low));
      const found = fingerprints[middle] as number;
      if (found === sought) return levels[middle] as number;
      if (found < sought) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  };
  return {
    levelOf: (stem) => byteOf(stem) & ~definite,
    takesArticle: (stem) => byteOf(stem) >= definite,
    onsetWeight: (word) => onsets[onsetOf(word)] as number,
  };
};
