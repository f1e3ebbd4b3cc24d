import { isArabFamilyName, isArabGivenName } from '../../lexicons/arab-names.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { remembered } from '../../text/remembered.ts';
import { skeletonOf, soundOf } from './sound.ts';

/** A word as it is compared with others; computed once for each name. */
export interface SpokenWord {
  readonly key: string;
  /** The word without what is before its stem: «سلمان» of «بنسلمان», «كريم» of «عبدالكريم». */
  readonly bare: string;
  readonly sound: string;
  readonly skeleton: string;
}

/** The words of `nameKeyWords` ready to be compared. */
export const spokenWords = (words: readonly string[]): readonly SpokenWord[] =>
  words.map(spokenWord);

/** Words whose sound is kept. */
const keptWords = 20_000;

const spokenWord = remembered((key): SpokenWord => {
  const bare = key.replace(/^(?:بن|ابو)?(?:عبد)?(?:ال)?(?=...)/, '');
  const sound = soundOf(bare);
  return { key, bare, sound, skeleton: skeletonOf(sound) };
}, keptWords);

/**
 * Whether two names are spellings of one: «أنجيلا ميركل» and «أنغيلا ميركيل», but not «محمد حسن» and
 * «محمد حسين». Words must sound alike: the same consonants, letters for one foreign sound counting
 * as one, and few long vowels more or less. Names of Arabs, in which a vowel more or less makes
 * another name, are never respelt.
 */
export const isRespelling = (a: readonly SpokenWord[], b: readonly SpokenWord[]): boolean => {
  if (a.length !== b.length) return false;
  let differing = 0;
  for (const [at, word] of a.entries()) {
    const other = b[at];
    if (other === undefined) return false;
    if (word.key === other.key) continue;
    if (!isRespeltWord(word, other, a.length > 1)) return false;
    differing++;
  }
  return differing > 0 && differing <= 2;
};

const isRespeltWord = (a: SpokenWord, b: SpokenWord, inFullName: boolean): boolean => {
  // «أبوظبي» is no «دبي», though its rest sounds so, nor «بن زعل» one called «شاعل».
  if (a.bare !== b.bare && kinOf(a, inFullName) !== kinOf(b, inFullName)) return false;
  // «جلال الطالباني» is «جلال طالباني», but «خالد السالم» is not «خالد سالم».
  if (a.bare === b.bare) return !isArabGivenName(a.bare);
  const [short, long] = a.sound.length < b.sound.length ? [a, b] : [b, a];
  const isClippedPair = inFullName && isClipped(short.sound, long.sound);
  if (a.skeleton !== b.skeleton && !isClippedPair) return false;
  if (areTwoSounds(a, b)) return false;
  if (a.bare.replaceAll('ظ', 'ض') === b.bare.replaceAll('ظ', 'ض')) return true;
  if (areTwoNames(a.bare, b.bare)) return false;
  // «غاريث بيل», «غاريث بايل»
  if (inFullName && a.sound.replace('اي', 'ي') === b.sound.replace('اي', 'ي')) return true;
  if (a.sound === b.sound) return a.sound.length > 3;
  if (inFullName && isSwapped(a.sound, b.sound)) return true;
  return isClippedPair || isVowelAway(short, long, inFullName);
};

/**
 * Letters that stand for one foreign sound, «غ» and «ج», are two sounds in a name with the article: «الغربي», «الجربي»,
 * «القدوة» and «جودة».
 */
const areTwoSounds = (a: SpokenWord, b: SpokenWord): boolean => {
  const isArab = a.key.startsWith('ال') || b.key.startsWith('ال');
  return isArab && a.bare.replace(/[^غجكقخ]/g, '') !== b.bare.replace(/[^غجكقخ]/g, '');
};

/** «أبو» of «أبوظبي», «بن» within a full name, which alone is «بن إيمرسون» too: what is behind it is compared alone. */
const kinOf = ({ key, bare }: SpokenWord, inFullName: boolean): string => {
  const kin = key === bare ? undefined : /^(?:ابو|بن)/.exec(key)?.[0];
  return kin === undefined || (kin === 'بن' && !inFullName) ? '' : kin;
};

/** Letters of the shortest word of which another is a slip. */
const shortestSlip = 5;

/**
 * Whether a word that is no known name is another with a slip: a letter more, less or another («شبيبوب» of
 * «شيبوب»), two in the wrong order («النصرواي»). For the surname of somebody named in the same text.
 */
export const isSlip = (word: SpokenWord, surname: SpokenWord): boolean => {
  const [a, b] = [word.bare, surname.bare];
  if (a.length < shortestSlip || b.length < shortestSlip) return false;
  if (isKnownName(word.key) || Math.abs(a.length - b.length) > 1) return false;
  return isTransposed(a, b) || (a[0] === b[0] && editDistance(a, b) === 1);
};

/** Whether two words of the same consonants differ by few vowels. */
const isVowelAway = (short: SpokenWord, long: SpokenWord, inFullName: boolean): boolean => {
  const slack = slackOf(short.skeleton.length, short.sound.length, inFullName);
  const more = long.sound.length - short.sound.length;
  if (more > slack || /\d/u.test(long.key) || hasOtherEnding(short.sound, long.sound)) return false;
  const distance = editDistance(short.sound, long.sound);
  if (more === 0 && distance === 1) {
    return isSameVowel(short, long, inFullName) || short.skeleton.length > 4;
  }
  return distance <= slack;
};

/** By how many long vowels two spellings may differ. */
const slackOf = (consonants: number, letters: number, inFullName: boolean): number => {
  if (!inFullName) return consonants > 2 ? 1 : 0;
  if (consonants < 3) return letters > 3 ? 1 : 0;
  return consonants === 3 ? 1 : 2;
};

/** Whether a vowel more or less makes another name. */
const areTwoNames = (a: string, b: string): boolean =>
  isArabGivenName(a) || isArabGivenName(b) || (isFamily(a) && isFamily(b));

const isFamily = (word: string): boolean => isArabFamilyName(word) || isArabFamilyName(`ال${word}`);

/** Whether one word lacks a last consonant that French does not speak: «جيرار» of «جيرارد». */
const isClipped = (short: string, long: string): boolean =>
  short.length > 3 &&
  long.length === short.length + 1 &&
  long.startsWith(short) &&
  /[دست]$/u.test(long);

/**
 * Whether two neighbouring letters are in the wrong order: «الجيهناوي», «الجهيناوي». Not of an alef and
 * a consonant, which makes other names: «الحامدي», «الحمادي».
 */
const isSwapped = (a: string, b: string): boolean => {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const pair = a.slice(at, at + 2);
  return isTransposed(a, b) && (!pair.includes('ا') || skeletonOf(pair) === '');
};

/** Whether two words are one but for two neighbouring letters. */
const isTransposed = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.slice(at, at + 2) === `${b[at + 1]}${b[at]}` && a.slice(at + 2) === b.slice(at + 2);
};

/** Whether one word has an ending that makes another name: «نيكولا» of «نيكول», «كاملي» of «كامل». */
const hasOtherEnding = (short: string, long: string): boolean =>
  long.length === short.length + 1 && long.startsWith(short) && /[^و]ا$|ي$/.test(long);

/** Whether two words differ by letters for one vowel: «ميشال», «ميشيل»; «هولاند», «أولاند». */
const isSameVowel = (a: SpokenWord, b: SpokenWord, inFullName: boolean): boolean => {
  const at = [...a.sound].findIndex((letter, index) => letter !== b.sound[index]);
  const pair = `${a.sound[at]}${b.sound[at]}`;
  if (at === 0) return pair === 'اه' || pair === 'ها';
  return inFullName && (pair === 'اي' || pair === 'يا') && !isFamily(a.bare) && !isFamily(b.bare);
};
