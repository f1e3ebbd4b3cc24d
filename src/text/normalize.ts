import { foldingOf, isPresentationForm, spellingOf } from './characters.ts';

/** A normalised form with the way back to the text it came from. */
export interface Normalized {
  readonly text: string;
  /** Index in `text` → UTF-16 index in the source; null where they are the same. */
  readonly offsets: Uint32Array | null;
}

/**
 * Plain spelling: no diacritics, tatweel or invisible marks, no presentation forms, Persian kaf and
 * ya as Arabic ones, Latin digits. Hamza, alef maqsura and ta marbuta stay as they are written.
 */
export const spell = (source: string): Normalized => {
  let same = true;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (spellingOf[code] !== code || isPresentationForm(code)) {
      same = false;
      break;
    }
  }
  if (same) return { text: source, offsets: null };

  const units: number[] = [];
  const origins: number[] = [];
  const keep = (code: number, origin: number): void => {
    const plain = spellingOf[code] as number;
    if (plain === 0) return;
    units.push(plain);
    origins.push(origin);
  };
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (!isPresentationForm(code)) {
      keep(code, i);
      continue;
    }
    // A ligature such as U+FEFB stands for two letters.
    const letters = source.charAt(i).normalize('NFKC');
    for (let k = 0; k < letters.length; k++) keep(letters.charCodeAt(k), i);
  }
  return { text: fromUnits(units), offsets: Uint32Array.from(origins) };
};

/** Search key of a plainly spelt text, letter by letter: أإآٱ → ا, ى → ي, ة → ه, Latin lower case. */
export const fold = (spelt: string): string => {
  for (let i = 0; i < spelt.length; i++) {
    const code = spelt.charCodeAt(i);
    if (foldingOf[code] !== code) {
      const units = new Array<number>(spelt.length);
      for (let k = 0; k < spelt.length; k++) units[k] = foldingOf[spelt.charCodeAt(k)] as number;
      return fromUnits(units);
    }
  }
  return spelt;
};

/** The key under which names are stored and looked up. */
export const searchKey = (source: string): string => fold(spell(source).text);

/** `String.fromCharCode` in slices, since argument lists are bounded. */
const fromUnits = (units: readonly number[]): string => {
  if (units.length <= 4096) return String.fromCharCode(...units);
  let text = '';
  for (let i = 0; i < units.length; i += 4096) {
    text += String.fromCharCode(...units.slice(i, i + 4096));
  }
  return text;
};
