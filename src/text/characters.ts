/** Which characters are of which class, and how each is folded. Sources: Unicode 15 blocks. */

export const tatweel = 0x640;

/** ASCII and the plain Arabic letters: most characters, which are so known at once to be no marks. */
const isLetterCode = (code: number): boolean => code < 0x0610 || (code >= 0x0620 && code <= 0x064a);

/** Marks above and below letters: harakat, hamza and madda as marks, Quranic signs. */
export const isDiacritic = (code: number): boolean =>
  !isLetterCode(code) &&
  ((code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x06d6 && code <= 0x06dc) ||
    (code >= 0x06df && code <= 0x06e4) ||
    code === 0x06e7 ||
    code === 0x06e8 ||
    (code >= 0x06ea && code <= 0x06ed) ||
    (code >= 0x08d3 && code <= 0x08ff && code !== 0x08e2));

/** Bidi controls, joiners and other characters without width. */
export const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0x034f ||
  code === 0x061c ||
  code === 0x00ad ||
  code === 0xfeff;

/** Presentation forms need Unicode's own compatibility decomposition. */
export const isPresentationForm = (code: number): boolean =>
  (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);

const units = (pairs: string): ReadonlyMap<number, number> =>
  new Map(pairs.split(' ').map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));

/** Persian and Urdu letters that look like Arabic ones, and the «g» of Tunisia and Algeria: «ڨفصة» is «قفصة». */
const persian = units('کك یي ېي ےي ہه ھه ەه ڨق');
const alefs = units('أا إا آا ٱا ٲا ٳا');

export const foldPersian = (code: number): number => persian.get(code) ?? code;
export const foldAlef = (code: number): number => alefs.get(code) ?? code;
export const foldYa = (code: number): number => (code === 0x649 ? 0x64a : code);
export const foldTa = (code: number): number => (code === 0x629 ? 0x647 : code);

/** The value of an Arabic-Indic or Persian digit as an ASCII one. */
export const latinDigit = (code: number): number => {
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660 + 0x30;
  return code >= 0x06f0 && code <= 0x06f9 ? code - 0x06f0 + 0x30 : code;
};

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCharCode(code));

/**
 * A digit of any script as an ASCII one, such as the Devanagari «०» as «0»: in Unicode all ten
 * begin where the last four bits are 0 or 6.
 */
const plainDigit = (code: number): number => {
  // From general punctuation to the end of the Chinese characters there are none.
  if (code < 0x700 || (code >= 0x2000 && code < 0xa000)) return latinDigit(code);
  if (!isDigit(code)) return code;
  const row = code & 0xfff0;
  return code - (isDigit(row) ? row : row + 6) + 0x30;
};

/** An ASCII or Persian digit as an Arabic-Indic one. */
export const arabicDigit = (code: number): number => {
  const latin = latinDigit(code);
  return latin >= 0x30 && latin <= 0x39 ? latin - 0x30 + 0x0660 : code;
};

/** Lower case of one unit for one unit; what would grow stays. */
export const lowerCase = (code: number): number => {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
};

/** The letter that a letter makes with a hamza or madda written as a mark of its own, or 0. */
export const composed = (letter: number, mark: number): number => {
  if (letter === 0x627)
    return mark === 0x653 ? 0x622 : mark === 0x654 ? 0x623 : mark === 0x655 ? 0x625 : 0;
  if (mark !== 0x654) return 0;
  return letter === 0x648 ? 0x624 : letter === 0x64a ? 0x626 : 0;
};

/** A function of code units that is computed once for each. */
const tabled = (compute: (code: number) => number): ((code: number) => number) => {
  const known = new Uint16Array(0x10000);
  const isKnown = new Uint8Array(0x10000);
  return (code) => {
    if (isKnown[code] === 0) {
      known[code] = compute(code);
      isKnown[code] = 1;
    }
    return known[code] as number;
  };
};

/** Between the words of a name: «منزل عبد الرحمان - بنزرت»; a tatweel by itself is one too. */
export const hyphens: ReadonlySet<string> = new Set(['-', '‐', '–', 'ـ']);
/** Between two numbers, hyphens too: «10—15». */
export const dashes: ReadonlySet<string> = new Set([...hyphens, '—', '−']);
/** Between the members of a list: «صور، صيدا», «صور و صيدا». */
export const listJoints: ReadonlySet<string> = new Set(['،', ',', 'و']);

/** Code unit → the same letter in plain spelling; 0 for what is dropped. */
export const spellingOf = tabled((code) => {
  if (isDiacritic(code) || code === tatweel || isInvisible(code)) return 0;
  // Full-width Latin letters and digits.
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  return plainDigit(foldPersian(code));
});

/** Plainly spelt code unit → search key: alef, ya and ta forms made one, Latin in lower case. */
export const foldingOf = tabled((code) => lowerCase(foldTa(foldYa(foldAlef(code)))));
