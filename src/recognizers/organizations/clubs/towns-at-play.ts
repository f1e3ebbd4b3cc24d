import type { Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { isAmong, isAmongBehind } from '../../../lexicons/organization-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { withoutConjunction } from '../../../morphology/conjunction.ts';
import { isOrdinal } from '../../../morphology/ordinal.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { type ClubName, firstKey } from './club-name.ts';

/** «موناكو», «الكويت»: whether a club is called as a country is. */
const isOfCountry = (tokens: readonly Token[], { index, endToken }: ClubName): boolean =>
  countryAt(tokens, index)?.endToken === endToken;

/** Whether a club is called by a town or by a word that no other thing has: «قبلة» and «الشباب» are nouns. */
const isNoNoun = (tokens: readonly Token[], name: ClubName): boolean => {
  if (isOfCountry(tokens, name)) return false;
  const town = placeAt(tokens, name.index);
  // «الوحدة» is a town of few people too.
  if (isDefinite(firstKey(tokens, name))) return town?.payload.tier === 'sure';
  return name.kind !== 'plain' || town !== undefined;
};

/** Whether two are clubs where «مع» is between them: «نانت مع تولوز», but not «الاتفاق مع جنوى», «قطر مع الكويت». */
export const playEachOther = (tokens: readonly Token[], one: ClubName, other: ClubName): boolean =>
  (isNoNoun(tokens, one) && (isNoNoun(tokens, other) || isOfCountry(tokens, other))) ||
  (isOfCountry(tokens, one) && isNoNoun(tokens, other));

/**
 * Whether a town does, gets or is what only its club can: «ورفع نانت رصيده», «الهدف الثاني لروما», «بوردو السادس».
 * Plain nouns do much of it too: «رفع الاتحاد», «هدف للشباب». A country's team is feminine: «رفعت الكويت رصيدها».
 */
export const isAtPlay = (tokens: readonly Token[], name: ClubName): boolean => {
  const isWhole = name.start === tokenAt(tokens, name.index).start;
  const isMasculine =
    isOfClub(tokens, name.endToken - 1) || (isWhole && isBehind(tokens, name.index, 'clubDeeds'));
  if (isMasculine) return isNoNoun(tokens, name) || isOfCountry(tokens, name);
  const has = isWhole ? isBehind(tokens, name.index, 'clubGoods') : gains(tokens, name.index);
  return has && isNoNoun(tokens, name);
};

/** «روما الذي», «نانت العائد», «شتوتغارت السادس عشر»: what is masculine behind it, since towns are feminine. */
const isOfClub = (tokens: readonly Token[], last: number): boolean => {
  const next = tokenAfter(tokens, last)?.lexeme;
  return (
    next !== undefined &&
    (isAmong('clubTraits', next.key) || (isOrdinal(next.key) && !/[هي]$/u.test(next.key)))
  );
};

/** «ورفع نانت», «وكان شتوتغارت», «خلف نابولي». */
const isBehind = (
  tokens: readonly Token[],
  index: number,
  list: 'clubDeeds' | 'clubGoods',
): boolean => {
  const before = tokenBefore(tokens, index)?.lexeme;
  if (before === undefined) return false;
  // «واصل» begins with no conjunction, «وسقط» does.
  return isAmong(list, before.key) || isAmong(list, withoutConjunction(before.key, 3));
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
    tokenAt(tokens, index).lexeme.key.startsWith('ل') &&
    (isAmongBehind('scoring', before.key) || isAmongBehind('clubGains', before.key))
  );
};
