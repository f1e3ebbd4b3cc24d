import { composed, foldingOf, isPresentationForm, spellingOf } from './characters.ts';

/** A normalised form with the way back to the text it came from. */
export interface Normalized {
  readonly text: string;
  /** Index in `text` → UTF-16 index in the source; null where they are the same. */
  readonly offsets: Uint32Array | null;
}

/** ASCII and plain Arabic letters are spelt as they are; anything else may be spelt otherwise. */
const isPlain = (unit: number): boolean =>
  unit < 0x7f ? unit >= 0x20 : unit >= 0x620 && unit <= 0x64a && (unit <= 0x63a || unit >= 0x641);

const isSpeltPlainly = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (!isPlain(text.charCodeAt(at))) return false;
  return true;
};

/**
 * Plain spelling: no diacritics, tatweel or invisible marks, no presentation forms, Persian kaf and
 * ya as Arabic ones, Latin digits. Hamza, alef maqsura and ta marbuta stay as they are written.
 */
export const spell = (source: string): Normalized => {
  if (isSpeltPlainly(source)) return { text: source, offsets: null };

  const units: number[] = [];
  const origins: number[] = [];
  const keep = (code: number, origin: number): void => {
    const last = units.length - 1;
    const whole = composed(units[last] ?? 0, code);
    if (whole !== 0) units[last] = whole;
    const plain = spellingOf(code);
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
    // A ligature such as U+FEFB stands for two letters; a mark alone for a space and the mark.
    for (const letter of source.charAt(i).normalize('NFKC')) {
      if (letter !== ' ') keep(letter.charCodeAt(0), i);
    }
  }
  return { text: fromUnits(units), offsets: Uint32Array.from(origins) };
};

/** Search key of a plainly spelt text, letter by letter: أإآٱ → ا, ى → ي, ة → ه, Latin lower case. */
export const fold = (spelt: string): string => {
  let at = 0;
  while (at < spelt.length && isFolded(spelt.charCodeAt(at))) at++;
  if (at === spelt.length) return spelt;
  const units = new Array<number>(spelt.length);
  for (let i = 0; i < spelt.length; i++) units[i] = foldingOf(spelt.charCodeAt(i));
  return fromUnits(units);
};

const isFolded = (unit: number): boolean => foldingOf(unit) === unit;

/** The key under which names are stored and looked up. */
export const searchKey = (source: string): string => fold(spell(source).text);

const alefs = /[أإآ]/g;

/** The search keys of plainly spelt Arabic, in V8's own code: at a start, when ours is not compiled yet, that takes a tenth of the time. */
export const foldLetters = (spelt: string): string =>
  spelt.replace(alefs, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه');

const capital = /[A-Z]/;
/** Anything but what is spelt plainly, a blank line between. */
const unusual = /[^\n -~\u0620-\u063a\u0641-\u064a]/;
/** Letters that are their own search keys, as nearly all of a lexicon's are (lexicons/keyed-lexicons.ts). */
const settled = /^[\n -@[-~\u0621\u0624\u0626-\u0628\u062a-\u063a\u0641-\u0648\u064a]*$/;

/** The keys of words without line breaks, as `searchKey` gives them, of all of them at once. */
export const searchKeys = (words: readonly string[]): readonly string[] => {
  if (words.length === 0) return words;
  const joined = words.join('\n');
  if (settled.test(joined)) return words;
  const folded = foldLetters(joined);
  const keys = (capital.test(folded) ? folded.toLowerCase() : folded).split('\n');
  return unusual.test(joined)
    ? words.map((word, at) => (unusual.test(word) ? searchKey(word) : (keys[at] ?? '')))
    : keys;
};

/** `String.fromCharCode` in slices, since argument lists are bounded. */
export const fromUnits = (units: readonly number[]): string => {
  if (units.length <= 4096) return String.fromCharCode(...units);
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += 4096) {
    parts.push(String.fromCharCode(...units.slice(i, i + 4096)));
  }
  return parts.join('');
};
