import {
  arabicDigit,
  foldAlef,
  foldPersian,
  foldTa,
  foldYa,
  isDiacritic,
  isInvisible,
  latinDigit,
  lowerCase,
  tatweel,
} from './characters.ts';
import { checkOptions, checkText } from './check-text.ts';
import { fromUnits, type Normalized } from './normalize.ts';

/** What `normalize` changes; each alone on demand. */
export interface NormalizeOptions {
  /** Leaves out harakat, Quranic signs and hamza written as a mark of its own. */
  readonly stripDiacritics?: boolean;
  readonly stripTatweel?: boolean;
  /** Leaves out bidi controls, joiners and other characters without width. */
  readonly stripInvisible?: boolean;
  /** أ إ آ ٱ become ا. */
  readonly foldAlef?: boolean;
  /** ى becomes ي. */
  readonly foldYa?: boolean;
  /** ة becomes ه. */
  readonly foldTa?: boolean;
  /** Persian and Urdu kaf, ya and ha become the Arabic ones. */
  readonly foldPersian?: boolean;
  readonly lowerCase?: boolean;
  readonly digits?: 'arabic' | 'latin';
  /** Unicode normalization form KC: presentation forms, full-width letters, ligatures, composition. */
  readonly nfkc?: boolean;
}

/** All that makes a search key of a text. */
export const searchKeyOptions: NormalizeOptions = {
  stripDiacritics: true,
  stripTatweel: true,
  stripInvisible: true,
  foldAlef: true,
  foldYa: true,
  foldTa: true,
  foldPersian: true,
  lowerCase: true,
  digits: 'latin',
  nfkc: true,
};

/**
 * Rewrites a text as the options say, with the way back to each letter's place in the source.
 * @throws TypeError when it is no text, or an option is unknown.
 */
export const normalize = (
  source: string,
  options: NormalizeOptions = searchKeyOptions,
): Normalized => {
  checkText(source);
  checkOptions(options, Object.keys(searchKeyOptions));
  const composed = options.nfkc
    ? compose(source)
    : options.stripDiacritics
      ? compose(source, withHamza)
      : { text: source, offsets: null };
  const rewrite = rewriterOf(options);
  const units: number[] = [];
  const origins: number[] = [];
  let same = composed.offsets === null;
  for (let i = 0; i < composed.text.length; i++) {
    const code = composed.text.charCodeAt(i);
    const unit = rewrite(code);
    if (unit !== code) same = false;
    if (unit === dropped) continue;
    units.push(unit);
    origins.push(composed.offsets?.[i] ?? i);
  }
  if (same) return { text: source, offsets: null };
  return { text: fromUnits(units), offsets: Uint32Array.from(origins) };
};

const dropped = -1;

const rewriterOf = (options: NormalizeOptions): ((code: number) => number) => {
  const steps: ((code: number) => number)[] = [];
  const strip = (isStripped: (code: number) => boolean): void => {
    steps.push((code) => (isStripped(code) ? dropped : code));
  };
  if (options.stripDiacritics) strip(isDiacritic);
  if (options.stripTatweel) strip((code) => code === tatweel);
  if (options.stripInvisible) strip(isInvisible);
  if (options.foldPersian) steps.push(foldPersian);
  if (options.foldAlef) steps.push(foldAlef);
  if (options.foldYa) steps.push(foldYa);
  if (options.foldTa) steps.push(foldTa);
  if (options.lowerCase) steps.push(lowerCase);
  if (options.digits === 'latin') steps.push(latinDigit);
  if (options.digits === 'arabic') steps.push(arabicDigit);
  const known = new Map<number, number>();
  return (code) => {
    let unit = known.get(code);
    if (unit === undefined) {
      unit = steps.reduce((current, step) => (current === dropped ? dropped : step(current)), code);
      known.set(code, unit);
    }
    return unit;
  };
};

/**
 * What composes and decomposes together: a character with the marks behind it, or a run of Hangul
 * letters, narrow and compatible ones included (Unicode Standard Annex 15).
 */
const cluster =
  /[\u1100-\u11ff\u3131-\u318e\uffa0-\uffdc\ua960-\ua97f\uac00-\ud7ff]+\p{M}*|[^\p{M}]\p{M}*|\p{M}+/gsu;
const ascii = /^[\u0000-\u007f]*$/u;

/** A letter with its hamza or madda as a mark: the mark is a part of the letter and no diacritic. */
const withHamza = /[\u0653-\u0655]/u;

/**
 * NFKC of a text, or NFC of the clusters alone that hold one of `marks`; the letters of a changed cluster
 * all point to its first character.
 */
const compose = (source: string, marks?: RegExp): Normalized => {
  if (ascii.test(source) || marks?.test(source) === false) return { text: source, offsets: null };
  const composed = (letters: string): string => {
    if (marks === undefined) return letters.normalize('NFKC');
    return marks.test(letters) ? letters.normalize('NFC') : letters;
  };
  if (marks === undefined && composed(source) === source) return { text: source, offsets: null };
  const parts: string[] = [];
  const origins: number[] = [];
  for (const { 0: letters, index } of source.matchAll(cluster)) {
    const normal = composed(letters);
    parts.push(normal);
    for (let i = 0; i < normal.length; i++) origins.push(normal === letters ? index + i : index);
  }
  return { text: parts.join(''), offsets: Uint32Array.from(origins) };
};
