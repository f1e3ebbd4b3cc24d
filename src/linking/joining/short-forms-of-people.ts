import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { isFirstName } from '../../lexicons/names.ts';
import { skeletonOf, soundOf } from '../keys/sound.ts';
import { endsOf } from './short-names.ts';

// Forms of a name by its words, as ShortForms keeps them, each in a way that no other is written.

/** «محمد …» */
export const givenOf = (word: string): string => `${word} …`;
/** «… بومبيو» */
export const surnameOf = (word: string): string => `… ${word}`;
/** The last word without the particle that is otherwise one with it: «هورتون» of «ماك هورتون». */
export const lastWordOf = (word: string): string => `- ${word}`;
/** «… اللومي …» */
export const middleWordOf = (word: string): string => `… ${word} …`;

/** By its first consonants in any order: «الحكلاوي» is a slip of «الكحلاوي». */
export const soundsLike = (word: string): string =>
  `~ ${[...skeletonOf(soundOf(word)).slice(0, 2)].sort().join('')}`;

/** Whether a word within a name begins the next one; «بن عيسى» is a father, though also a given name. */
const beginsPerson = (word: string): boolean => isFirstName(word) && !word.startsWith('بن');

/** «صباح الأحمد الجابر الصباح»: a name of the Gulf, whose fathers have articles, goes on. */
const isChained = (keys: readonly string[], at: number): boolean =>
  [keys[at - 1], keys[at]].every((key) => key?.startsWith('ال') === true);

/** Words of the longest name that is made shorter; more are a list that no comma divides. */
const mostNameWords = 40;

/** The forms of a full name, its words without articles, that a word alone may be. */
export function* loneFormsOf(words: readonly string[]): Generator<string> {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) return;
  if (words.length > mostNameWords) return;
  yield givenOf(first);
  yield surnameOf(last);
  yield soundsLike(last);
  // «اللومي» of «سلمى اللومي الرقيق»
  if (words.length > 2) yield middleWordOf(words[1] ?? '');
}

/**
 * The short forms of a full name that have several words.
 * @param words without articles.
 * @param keys the same with them.
 */
export function* shortFormsOf(
  words: readonly string[],
  keys: readonly string[],
): Generator<string> {
  if (words.length < 3 || words.length > mostNameWords) return;
  // «روبي كين شاين لونغ» are two people in a row.
  for (let end = 2; end < words.length; end++) {
    const isNext = end + 1 < words.length && beginsPerson(keys[end] ?? '');
    if (isNext && !isChained(keys, end)) continue;
    yield words.slice(0, end).join(' ');
  }
  yield endsOf(words);
  // «الباجي قائد السبسي» is also called «قائد السبسي», and «محمد حسني مبارك» «حسني مبارك»; but the
  // second name of «خالد سعيد المري» may be his father's.
  for (let from = 1; from < words.length - 1; from++) {
    if (!isFathersName(words, from)) yield words.slice(from).join(' ');
  }
}

/** Whether a word within a name may be that of the father: «سعيد» of «خالد سعيد المري». */
export const isFathersName = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? '';
  return words[at - 1] !== 'محمد' && (isArabGivenName(word) || word.startsWith('بن'));
};
