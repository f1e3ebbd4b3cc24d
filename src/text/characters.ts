/** Which characters are of which class, and how each is folded. Sources: Unicode 15 blocks. */

/** Marks that carry no letter: harakat, Quranic signs, tatweel. */
const isMark = (code: number): boolean =>
  (code >= 0x064b && code <= 0x065f) ||
  code === 0x0670 ||
  code === 0x0640 ||
  (code >= 0x0610 && code <= 0x061a) ||
  (code >= 0x06d6 && code <= 0x06dc) ||
  (code >= 0x06df && code <= 0x06e4) ||
  code === 0x06e7 ||
  code === 0x06e8 ||
  (code >= 0x06ea && code <= 0x06ed);

/** Bidi controls, joiners and other characters without width. */
export const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0x061c ||
  code === 0x00ad ||
  code === 0xfeff;

/** Presentation forms need Unicode's own compatibility decomposition. */
export const isPresentationForm = (code: number): boolean =>
  (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);

const spelling: Readonly<Record<string, string>> = {
  // Persian and Urdu letters that look like Arabic ones.
  ک: 'ك',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
};

const folding: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
};

const table = (build: (code: number) => number): Uint16Array => {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < codes.length; code++) codes[code] = build(code);
  return codes;
};

const digit = (code: number): number => {
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660 + 0x30;
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0 + 0x30;
  return code;
};

/** Code unit → the same letter in plain spelling; 0 for what is dropped. */
export const spellingOf: Uint16Array = table((code) => {
  if (isMark(code) || isInvisible(code)) return 0;
  const same = spelling[String.fromCharCode(code)];
  return same === undefined ? digit(code) : same.charCodeAt(0);
});

/** Plainly spelt code unit → search key: alef, ya and ta forms made one, Latin in lower case. */
export const foldingOf: Uint16Array = table((code) => {
  const folded = folding[String.fromCharCode(code)];
  if (folded !== undefined) return folded.charCodeAt(0);
  if (code < 0x600) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) return lower.charCodeAt(0);
  }
  return code;
});
