import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { isFamilyName, isKnownName, nameStandingOf } from '../../lexicons/names.ts';
import { isFamilyTitle } from '../../lexicons/people-words.ts';
import { hasArticle, isDefinite } from '../../morphology/article.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import type { Introducer } from './family-words.ts';

/** «هاشمي», and in the Maghreb «الهادي», after a title any such: «العقيد المنجي». */
export const isGivenName = (key: string, by: Introducer): boolean => {
  const { first } = nameStandingOf(key);
  if (isDefinite(key)) {
    const isOfOffice = by === 'office' && first !== undefined;
    return by === 'title' || isOfOffice || isArabGivenName(key.slice(2));
  }
  return first === 'sure' || (first !== undefined && by !== 'none');
};

/** «الشاعر صامل الشريف»: a word that no list has, behind a title and before a family name that one has. */
export const isUnlistedGiven = (key: string, family: Lexeme, by: Introducer): boolean =>
  (by === 'office' || by === 'title') &&
  !isKnownName(key) &&
  !hasArticle(key) &&
  (isFamilyName(family.key) || isFamilyTitle(family.key));
