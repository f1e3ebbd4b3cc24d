import type { Candidate, Document } from '../../document.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { takesArticle } from '../../lexicons/stems.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isDefiniteNisba } from '../../morphology/nisba.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { wordFrom } from '../../text/clitics/split-from.ts';
import { isFoundPerson } from '../found-people.ts';

/**
 * Whether a definite common word taken for a person is the occupation of the person named right behind it, or behind a
 * nationality: «المدرس خالد محمود», «النحات الإماراتي خالد الجلاف».
 */
export const isNounOfNext = (
  { text, tokens }: Document,
  candidates: readonly Candidate[],
  index: number,
): boolean => {
  const [name, second, third] = candidates.slice(index, index + 3);
  if (name === undefined || second === undefined) return false;
  const token = tokens[firstEndingAfter(tokens, name.start)];
  const word = token && wordFrom(token, name.start);
  if (word === undefined || !hasArticle(word.key) || !takesArticle(word)) return false;
  if (isKnownName(word.key) || isDefiniteNisba(word.key)) return false;
  const isNext = (before: Candidate, after: Candidate): boolean =>
    /^\s+$/u.test(text.slice(before.end, after.start));
  if (!isNext(name, second)) return false;
  const next = second.type === 'nationality' && third !== undefined ? third : second;
  return isFoundPerson(next) && (next === second || isNext(second, next));
};
