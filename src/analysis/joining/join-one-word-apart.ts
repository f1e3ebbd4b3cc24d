import { type SpokenWord, spokenWords } from '../../linking/keys/respelling.ts';
import { countUp } from '../../text/count-up.ts';
import { listOf } from '../../text/group-by.ts';
import { compared } from './join-names.ts';
import type { Joins } from './joins.ts';
import type { NameInDocuments } from './name-in-documents.ts';

/** How a word that is another one's slip is told. */
interface Slips {
  /** How many times more documents must have the right name; `isLone`: no other name has the word. */
  readonly timesMore: (isLone: boolean) => number;
  readonly isSlip: (word: SpokenWord, right: SpokenWord, isLone: boolean) => boolean;
}

/** Documents that the right name is in at least: fewer are never so many times more. */
const leastDocuments = 3;

/**
 * Joins each name into one that is in more documents and differs from it in one word, a slip: «روني الطلابلسي», «وزارة
 * الدافاع الوطني».
 * @param names those in most documents first.
 */
export const joinOneWordApart = (
  names: readonly NameInDocuments[],
  joins: Joins,
  { timesMore, isSlip }: Slips,
): void => {
  const usual = new Map<string, NameInDocuments[]>();
  const counts = countsOfWords(names);
  for (const name of names) {
    const { key, documents, words } = name;
    if (words.length < 2) continue;
    for (const [at, written] of words.entries()) {
      const isLone = counts.get(written) === 1;
      const least = timesMore(isLone) * documents;
      const right = usual
        .get(withoutWord(words, at))
        ?.slice(0, compared)
        .find((one) => {
          const [word, other] = spokenWords([written, one.words[at] ?? '']);
          if (one.documents < least || word === undefined || other === undefined) return false;
          return isSlip(word, other, isLone);
        });
      if (right !== undefined) joins.join(key, right.key);
    }
    if (documents < leastDocuments) continue;
    for (const at of words.keys()) listOf(usual, withoutWord(words, at)).push(name);
  }
};

const withoutWord = (words: readonly string[], at: number): string => words.with(at, '').join(' ');

/** In how many names each word is. */
const countsOfWords = (names: readonly NameInDocuments[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { words } of names) for (const word of new Set(words)) countUp(counts, word);
  return counts;
};
