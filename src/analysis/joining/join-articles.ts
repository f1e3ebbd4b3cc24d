import type { Joins } from './joins.ts';
import type { NameInDocuments } from './name-in-documents.ts';

/**
 * Joins names that differ by an article spelt as the Maghreb speaks it: «علي لعريض» is «علي العريض», «لسعد الذوادي»
 * «الأسعد الذوادي», «سالم لبيض» «سالم الأبيض».
 */
export const joinSpokenArticles = (people: readonly NameInDocuments[], joins: Joins): void => {
  const written = new Map<string, NameInDocuments>();
  for (const person of people) {
    if (person.words.length < 2) continue;
    const form = person.words.map(withoutAnyArticle).join(' ');
    const known = written.get(form);
    if (known === undefined) written.set(form, person);
    else if (areSpokenAlike(person.words, known.words)) joins.join(person.key, known.key);
  }
};

/** «سعد» of «لسعد», «الاسعد» and, as keys write the first word of a name, «اسعد». */
const withoutAnyArticle = (word: string): string => word.replace(/^(?:ال|ل|ا)?ا?(?=..)/u, '');

const areSpokenAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word, at) => {
    const other = b[at] ?? '';
    return word === other || isSpoken(word, other, at) || isSpoken(other, word, at);
  });

/** Whether a word has «ل» where another has the article, or at the beginning of a name has lost it. */
const isSpoken = (word: string, other: string, at: number): boolean =>
  word.startsWith('ل') && (other.startsWith('ال') || (at === 0 && !other.startsWith('ل')));
