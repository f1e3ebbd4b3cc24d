/** FNV-1a over the units of a word, 0 to 2^32 - 1. A word has that of one of 50,000 others once in 86,000 times. */
export const fingerprint = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
};

/** The index of a number among rising ones that are spread evenly, as fingerprints are; -1 when it is not there. */
export const indexOfEven = (numbers: Uint32Array, sought: number): number => {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const least = numbers[low] as number;
    const most = numbers[high] as number;
    if (sought < least || sought > most) return -1;
    // Where one should lie it nearly does.
    const share = most === least ? 0 : (sought - least) / (most - least);
    const middle = low + Math.floor(share * (high - low));
    const found = numbers[middle] as number;
    if (found === sought) return middle;
    if (found < sought) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};
