import { isSlip, spokenWords } from '../linking/keys/respelling.ts';
import { compared, listOf, type PersonName } from './join-names.ts';
import type { Joins } from './joins.ts';

/** How many times more documents have a name than have a slip of it. */
const timesASlip = 10;

/**
 * Joins a full name into one that is in ten times as many documents and differs by a consonant of one word, where that
 * word is no known name: «روني الطلابلسي», «كريستيانو رونادو».
 */
export const joinSlips = (people: readonly PersonName[], joins: Joins): void => {
  const usual = new Map<string, PersonName[]>();
  for (const person of people) {
    const { key, documents, words } = person;
    if (words.length < 2) continue;
    for (const at of words.keys()) {
      const slipOf = usual
        .get(withoutWord(words, at))
        ?.slice(0, compared)
        .find((one) => one.documents >= timesASlip * documents && isSlipAt(words, one.words, at));
      if (slipOf !== undefined) joins.join(key, slipOf.key);
    }
    if (documents < timesASlip) continue;
    for (const at of words.keys()) listOf(usual, withoutWord(words, at)).push(person);
  }
};

const withoutWord = (words: readonly string[], at: number): string => words.with(at, '').join(' ');

const isSlipAt = (words: readonly string[], usual: readonly string[], at: number): boolean => {
  const [word, right] = spokenWords([words[at] ?? '', usual[at] ?? '']);
  // Another vowel makes another name: «السالمي», «السلامي».
  return (
    word !== undefined &&
    right !== undefined &&
    word.skeleton !== right.skeleton &&
    isSlip(word, right)
  );
};
