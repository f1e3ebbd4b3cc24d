import type { Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import {
  headPairOf,
  isAdjectivalTitle,
  isDescribingTitle,
  isOverHead,
  titleOf,
} from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isFeminine } from '../../../morphology/number-and-gender.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAfter, tokenAt } from '../../../text/neighbours.ts';
import { longestOffice } from './office-phrase.ts';

/** Whether an office begins at a token: a head, or one by its complement («ولي العهد»). */
export const isHeadAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (titleOf(token.lexeme).kind === 'role') return true;
  return headPairOf(token.lexeme, tokenAfter(tokens, at)?.lexeme) !== undefined;
};

/** Whether a head is the adjective of the noun before it. */
export const describesNounBefore = (tokens: readonly Token[], at: number): boolean => {
  const [noun, head] = [tokens[at - 1], tokens[at]];
  if (noun === undefined || noun.sentence !== head?.sentence) return false;
  // «الحزب الحاكم», «الكتلة البرلمانية»
  return isDescribingTitle(head.lexeme.key) && isDescribable(noun.lexeme, head.lexeme.key);
};

/** Whether an adjective can be that of a noun: one with an article, neither a title nor a verb, of its gender. */
const isDescribable = (noun: Lexeme, adjective: string): boolean =>
  isDefinite(noun.key) &&
  // «ألغى المحافظ», «التقى المحافظ», «قال اليوم المحافظ»
  !/^[وف]?[أإ]/u.test(noun.spelling) &&
  !isFunctionWord(noun) &&
  // «السيد المحافظ»
  titleOf(noun).kind !== 'honorific' &&
  // «غادر القاعة المحافظ»
  (isFeminine(adjective) || !isFeminine(noun.key));

/** «المبعوث الخاص للأمين العام»: whether a head and its adjective are followed by the one they serve. */
export const isEnvoyOf = (tokens: readonly Token[], at: number, owner: number): boolean => {
  const [head, adjective, of] = [tokens[at], tokens[at + 1], tokens[owner]];
  return (
    owner === at + 2 &&
    [head, adjective].every((token) => token?.lexeme.key.startsWith('ال') === true) &&
    adjective !== undefined &&
    nationalityOf(adjective.lexeme) === null &&
    of?.lexeme.key.startsWith('لل') === true
  );
};

/** Words between a head and the office it is attached to: «الوزير المنتدب لدى …». */
const mostBetween = 3;

/** «كاتب الدولة لدى وزير الصحة سامي حسن»: whether a head is placed with another. */
export const isPlacedWith = (tokens: readonly Token[], at: number, other: number): boolean =>
  tokens[other - 1]?.lexeme.spelling === 'لدى' && other - at <= mostBetween + 1;

/** «مؤسس ورئيس الجمعية»: whether a head may join another before it. */
export const joinsHeadBefore = (lexeme: Lexeme): boolean =>
  lexeme.key.startsWith('و') && titleOf(lexeme).offset === 1 && !titleOf(lexeme).definite;

/** Whether a head takes another as its complement, or is described by one: «زعيم الحزب المعارض». */
export const isOverHeadAt = (tokens: readonly Token[], at: number): boolean => {
  const { lexeme } = tokenAt(tokens, at);
  const after = tokens[at + 1];
  return (
    // «ونائب رئيس الحكومة»
    isOverHead(lexeme.key.slice(titleOf(lexeme).offset)) ||
    headPairOf(lexeme, after?.lexeme) !== undefined ||
    (after !== undefined && joinsHeadBefore(after.lexeme)) ||
    (after !== undefined && isAdjectivalTitle(after.lexeme.key)) ||
    isHeadOf(tokens, at)
  );
};

/** Whether the head nearest to the name is only the adjective of this one. */
const isHeadOf = (tokens: readonly Token[], at: number): boolean => {
  for (let next = at + 1; next < at + longestOffice; next++) {
    const token = tokens[next];
    if (token === undefined || token.sentence !== tokens[at]?.sentence) return false;
    if (isHeadAt(tokens, next)) return isAdjectivalTitle(token.lexeme.key);
  }
  return false;
};
