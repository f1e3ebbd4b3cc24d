/** Letters by which Arabic writes one foreign sound, or that are taken for each other. */
const classes = ['كغجقخ', 'تطث', 'سصزش', 'دضذظ'];

const sounds = new Map(
  classes.flatMap((letters) =>
    [...letters].map((letter): [string, string] => [letter, letters.charAt(0)]),
  ),
);

/**
 * A search key with the letters of one sound made one: «انكيلا» of «انجيلا» and «انغيلا». «تش» is
 * «ش», «نب» is spoken «مب», a last «ة» is «ا», a last «يه» is «ي».
 */
export const soundOf = (key: string): string => {
  const spoken = key
    .replaceAll('تش', 'ش')
    .replaceAll('نب', 'مب')
    .replace(/يه$/u, 'ي')
    .replace(/ه$/u, 'ا');
  let sound = '';
  for (const letter of spoken) sound += sounds.get(letter) ?? letter;
  return sound;
};

const vowels = /[اويه]/gu;

/** A sound without long vowels, which spellings vary; doubled letters count once. */
export const skeletonOf = (sound: string): string =>
  sound.replace(vowels, '').replace(/(.)\1+/g, '$1');

const latinSounds: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'ف'],
  [/sh|ch/gu, 'س'],
  [/th/gu, 'ت'],
  [/kh|ck/gu, 'ك'],
  [/x/gu, 'كس'],
  [/c(?=[eiy])/gu, 'س'],
  [/[ckqgj]/gu, 'ك'],
  [/t/gu, 'ت'],
  [/[sz]/gu, 'س'],
  [/d/gu, 'د'],
  [/[bp]/gu, 'ب'],
  [/[fv]/gu, 'ف'],
  [/l/gu, 'ل'],
  [/m/gu, 'م'],
  [/n/gu, 'ن'],
  [/r/gu, 'ر'],
];

/** The skeleton that a Latin name would have in Arabic letters: «كس» of «Axios», as of «أكسيوس». */
export const latinSkeleton = (name: string): string =>
  latinSounds
    .reduce((letters, [pattern, letter]) => letters.replace(pattern, letter), name.toLowerCase())
    .replace(/[^\u0621-\u064a]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Whether a name begins in Latin letters or with a digit: «Axios», «7 Eleven». */
export const isLatin = (name: string): boolean =>
  !/^[ء-ي]/u.test(name) && /^[\p{Script=Latin}\d]/u.test(name);
