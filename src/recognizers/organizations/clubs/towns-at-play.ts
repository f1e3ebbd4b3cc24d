import type { Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { isAmong, isAmongBehind } from '../../../lexicons/organization-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { hasArticle } from '../../../morphology/article.ts';
import { withoutConjunction } from '../../../morphology/conjunction.ts';
import { isOrdinal } from '../../../morphology/ordinal.ts';
import { tokenAfter, tokenBefore } from '../../../text/neighbours.ts';
import { type ClubName, firstKey } from './club-name.ts';

/** Whether a club is called by a town or by a word that no other thing has: «قبلة» and «الشباب» are nouns. */
export const isNoNoun = (tokens: readonly Token[], name: ClubName): boolean =>
  !hasArticle(firstKey(tokens, name)) &&
  (name.kind !== 'plain' ||
    (placeAt(tokens, name.index) ?? countryAt(tokens, name.index)) !== undefined);

/**
 * Whether a town does, gets or is what only its club can: «ورفع نانت رصيده», «الهدف الثاني لروما», «بوردو السادس».
 * Plain nouns do much of it too: «رفع الاتحاد», «هدف للشباب».
 */
export const isAtPlay = (tokens: readonly Token[], name: ClubName): boolean => {
  const isWhole = name.start === (tokens[name.index] as Token).start;
  return (
    (isOfClub(tokens, name.endToken - 1) ||
      (isWhole ? acts(tokens, name.index) : gains(tokens, name.index))) &&
    isNoNoun(tokens, name)
  );
};

/** «روما الذي», «نانت العائد», «شتوتغارت السادس عشر»: what is masculine behind it, since towns are feminine. */
const isOfClub = (tokens: readonly Token[], last: number): boolean => {
  const next = tokenAfter(tokens, last)?.lexeme;
  return (
    next !== undefined &&
    (isAmong('clubTraits', next.key) || (isOrdinal(next.key) && !/[هي]$/u.test(next.key)))
  );
};

/** «ورفع نانت», «وكان شتوتغارت». */
const acts = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenBefore(tokens, index)?.lexeme;
  if (before === undefined) return false;
  // «واصل» begins with no conjunction, «وسقط» does.
  return [before.key, withoutConjunction(before.key, 3)].some((key) => isAmong('clubDeeds', key));
};

/** «لاعب وسط روما», though «وسط روما» alone is the middle of the town. */
export const isOfMidfield = (tokens: readonly Token[], { index }: ClubName): boolean => {
  const player = tokenBefore(tokens, index - 1)?.lexeme;
  return (
    player !== undefined &&
    tokenBefore(tokens, index)?.lexeme.key === 'وسط' &&
    isAmongBehind('midfield', player.key)
  );
};

/** «نقطة لنانت», «الهدف الثاني لروما». */
const gains = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenBefore(tokens, index)?.lexeme;
  return (
    before !== undefined &&
    (tokens[index] as Token).lexeme.key.startsWith('ل') &&
    (isAmongBehind('scoring', before.key) || isAmongBehind('clubGains', before.key))
  );
};
