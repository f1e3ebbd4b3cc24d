import { isSlip, spokenWords } from '../linking/keys/respelling.ts';
import { compared, countsOfWords, listOf, type PersonName } from './join-names.ts';
import type { Joins } from './joins.ts';

/** A name is in so many times more documents than one that is a slip of it. */
const timesASlip = 10;
/** The same where nobody else has the word that is a slip. */
const timesALoneSlip = 3;

/**
 * Joins a full name into one that is in ten times as many documents and differs by a consonant of one word, where that word
 * is no known name: «روني الطلابلسي», «كريستيانو رونادو»; into one in three times as many where nobody else is called so.
 */
export const joinSlips = (people: readonly PersonName[], joins: Joins): void => {
  const usual = new Map<string, PersonName[]>();
  const names = countsOfWords(people);
  for (const person of people) {
    const { key, documents, words } = person;
    if (words.length < 2) continue;
    for (const at of words.keys()) {
      const isLone = names.get(words[at] ?? '') === 1;
      const least = (isLone ? timesALoneSlip : timesASlip) * documents;
      const slipOf = usual
        .get(withoutWord(words, at))
        ?.slice(0, compared)
        .find((one) => one.documents >= least && isSlipAt(words, one.words, at));
      if (slipOf !== undefined) joins.join(key, slipOf.key);
    }
    if (documents < timesALoneSlip) continue;
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
