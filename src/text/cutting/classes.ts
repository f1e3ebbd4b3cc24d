// What a character is to the tokenizer. Known from Unicode's own properties, asked once a character.

export const space = 1;
/** Without width: bidi controls, joiners, variation selectors. */
export const invisible = 2;
/** Letters and marks of the Arabic script, tatweel included. */
export const arabic = 3;
export const digit = 4;
/** Letters of other scripts. */
export const letter = 5;
/** Combining marks that belong to no script alone. */
export const combiningMark = 6;
export const punctuation = 7;
export const symbol = 8;
/** Can be drawn as an emoji, see `emojiEnd`. */
export const pictograph = 9;
/** First half of a pair: ask `classAt`. */
export const surrogate = 10;

const makeRules = (): readonly (readonly [RegExp, number])[] => [
  // Before white space, which U+FEFF is to JavaScript.
  [/^\p{Default_Ignorable_Code_Point}$/u, invisible],
  [/^\s$/u, space],
  [/^(?=\p{Script_Extensions=Arabic})[\p{L}\p{M}]$/u, arabic],
  [/^\p{Nd}$/u, digit],
  [/^\p{L}$/u, letter],
  [/^\p{M}$/u, combiningMark],
  [/^\p{P}$/u, punctuation],
  [/^[\p{Extended_Pictographic}\p{Regional_Indicator}]$/u, pictograph],
];

let rules: ReturnType<typeof makeRules> | undefined;

const classify = (character: string): number => {
  rules ??= makeRules();
  return rules.find(([property]) => property.test(character))?.[1] ?? symbol;
};

/** Code unit → class; 0 for one not met yet. */
const classes = new Uint8Array(0x10000);

/** What nearly all news is written in, filled in beforehand: the properties take time to compile. */
const common: readonly (readonly [characters: string, unitClass: number])[] = [
  [' \n\r\t\u00a0', space],
  ['\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff', invisible],
  ['\u0620-\u065f\u066e-\u06d3', arabic],
  ['0-9\u0660-\u0669\u06f0-\u06f9', digit],
  ['A-Za-z', letter],
  ['!-#%-*,-/:;?@[-]_{}«»،؛؟٪-٭‐-‧', punctuation],
  ['$+<->^`|~', symbol],
];
for (const [characters, unitClass] of common) {
  for (let i = 0; i < characters.length; i++) {
    const isRange = characters.charAt(i + 1) === '-' && i + 2 < characters.length;
    const last = characters.charCodeAt(isRange ? i + 2 : i);
    for (let unit = characters.charCodeAt(i); unit <= last; unit++) classes[unit] = unitClass;
    if (isRange) i += 2;
  }
}
const astralClasses = new Map<number, number>();

/** The class of a code unit; half of a pair is a `surrogate`. */
export const unitClassOf = (unit: number): number => {
  const known = classes[unit] as number;
  if (known !== 0) return known;
  const found = (unit & 0xf800) === 0xd800 ? surrogate : classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
};

/** The class of the whole character at an offset; half a pair standing alone is a `symbol`. */
export const classAt = (text: string, at: number): number => {
  const unitClass = unitClassOf(text.charCodeAt(at));
  if (unitClass !== surrogate) return unitClass;
  const codePoint = text.codePointAt(at) as number;
  if (codePoint < 0x10000) return symbol;
  const known = astralClasses.get(codePoint);
  if (known !== undefined) return known;
  const property = classify(String.fromCodePoint(codePoint));
  // Mathematical letters and digits are words like others of a foreign script.
  const found = property === arabic || property === digit ? letter : property;
  if (astralClasses.size >= 0x1000) astralClasses.clear();
  astralClasses.set(codePoint, found);
  return found;
};

/** UTF-16 units of the character at an offset: 1 or 2. */
export const widthAt = (text: string, at: number): number =>
  (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
