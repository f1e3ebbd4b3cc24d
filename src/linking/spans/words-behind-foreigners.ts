import type { Candidate, Document, Token } from '../../document.ts';
import { isArabName } from '../../lexicons/arab-names.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { firstName, isKnownName } from '../../lexicons/names.ts';
import { isJoiner, isSyllable } from '../../lexicons/people-words.ts';
import { hasFrequentStem } from '../../lexicons/stems.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import { isComplement } from '../../recognizers/people/parts/name-part.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { isFoundPerson } from '../found-people.ts';
import { isGivenOfKnown, isKnownSurname } from '../known-people.ts';
import { uniform } from '../uniform.ts';

/** Binary logarithm of how often news has the stem of a word that is no foreigner's family name. */
const common = 6;

/**
 * Leaves off a common word that was taken for the family name of a foreigner whom one word names: «السيدة كلينتون
 * معروفة», «خاطب كريستيانو لاعبي الفريق».
 */
export const withoutWordsBehind = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.map((candidate) => {
    if (!isFoundPerson(candidate)) return candidate;
    const last = firstEndingAfter(tokens, candidate.end - 1);
    const name = tokens[last - 1];
    if (name === undefined || name.start > candidate.start) return candidate;
    if (name.end <= candidate.start || !isSaidOf(tokens, last)) return candidate;
    return uniform(candidate, { end: name.end });
  });

/** Whether the token at an index says something of the foreigner before it. */
const isSaidOf = (tokens: readonly Token[], index: number): boolean => {
  const [name, word, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (name === undefined || word === undefined || !isFamous(name.lexeme)) return false;
  const { lexeme } = word;
  if (!isCommon(lexeme) || isGivenOfKnown(name.lexeme.key, lexeme.key)) return false;
  const isListed = isKnownName(lexeme.key);
  if (!isListed && firstName(name.lexeme.key) === undefined) return true;
  if (isListed && !isArabName(lexeme.key)) return false;
  // «كريستيانو لاعبي الفريق», but «كاميرون بورك» and «أوباما حسن إلى»
  const isOfSentence = next !== undefined && next.sentence === word.sentence;
  return isOfSentence && isComplement(next.lexeme);
};

/** A foreigner whom one word names: «رونالدو», «كلينتون»; «جون ريد» and «توماس كون» need the second. */
const isFamous = ({ key }: Lexeme): boolean =>
  isKnownSurname(key) && !isArabName(key) && !hasArticle(key);
const isCommon = (lexeme: Lexeme): boolean =>
  lexeme.kind === 'arabic' &&
  !isForeign(lexeme) &&
  !isJoiner(lexeme) &&
  !isSyllable(lexeme) &&
  !isOrdinal(lexeme.key) &&
  hasFrequentStem(lexeme, common);
