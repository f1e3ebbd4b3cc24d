import type { Token } from '../../document.ts';
import {
  isAfterMembers,
  isContinental,
  isMember,
  isOfWinners,
} from '../../lexicons/event-words.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isFeminine } from '../../morphology/number-and-gender.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { afterCountry, afterPlace } from './event-complement.ts';

/**
 * The index behind those who play for a title: «كأس الأمم الأوروبية», «بطولة الأندية العربية», «كأس أمم أمريكا الجنوبية»,
 * «كأس رابطة الأندية الإنجليزية المحترفة».
 */
export const afterMembers = (tokens: readonly Token[], head: number): number | undefined => {
  const first = tokenAfter(tokens, head);
  const members =
    first !== undefined && isOfWinners(first.lexeme.key) ? tokenAfter(tokens, first.index) : first;
  if (members === undefined || !isMember(members.lexeme.key)) return undefined;
  const at = members.index + 1;
  if (!isDefinite(members.lexeme.key)) return afterCountry(tokens, at) ?? afterPlace(tokens, at);
  const origin = tokenAfter(tokens, members.index);
  if (origin === undefined || !isFeminine(origin.lexeme.key) || !isOfOrigin(origin.lexeme)) {
    return undefined;
  }
  const next = tokenAfter(tokens, at);
  return next !== undefined && isAfterMembers(next.lexeme.key) ? at + 2 : at + 1;
};

const isOfOrigin = (lexeme: Lexeme): boolean =>
  isContinental(lexeme.key) || nationalityOf(lexeme) !== null;

/** «دوري الدرجة الأولى الإسباني», «بطولة الدرجة الثانية الفرنسية»: the index behind the country of the division that ends at another. */
export const afterDivision = (tokens: readonly Token[], at: number): number | undefined => {
  const [division, which, origin] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const isOne =
    division?.lexeme.key === 'الدرجه' &&
    which !== undefined &&
    isOrdinal(which.lexeme.key) &&
    origin !== undefined &&
    origin.sentence === which.sentence &&
    isDefinite(origin.lexeme.key) &&
    nationalityOf(origin.lexeme) !== null;
  return isOne ? at + 1 : undefined;
};
