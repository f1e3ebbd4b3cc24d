import type { Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { isRareDefinite } from '../../../lexicons/name-word.ts';
import { familyName } from '../../../lexicons/names.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { headIs, type OrganizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isPaper } from '../../../lexicons/organizations.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { tokenAfter, tokenAt } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { isAdjective } from '../word-shape.ts';

/** A definite noun that may be a name: «الحياة». */
const isNameWord = trait(
  'noun-after-head/isNameWord',
  (lexeme) =>
    /^ال../.test(lexeme.key) &&
    !isFunctionWord(lexeme) &&
    !isAmong('descriptors', lexeme.key) &&
    !isAmong('notMedia', lexeme.key) &&
    nationalityOf(lexeme) === null &&
    titleOf(lexeme).kind === 'none',
);

/** A plain definite noun that is a name behind its head: «صحيفة الحياة», «مليشيا الحوثي», «قوات الأسايش». */
export const nounAt = (
  tokens: readonly Token[],
  index: number,
  at: number,
  { key, offset }: OrganizationHead,
): OrganizationSpan | undefined => {
  const rule = 'head+noun';
  const token = tokenAt(tokens, at);
  const { lexeme, start, end } = token;
  if (!isNameWord(lexeme)) return undefined;
  const second = adjectiveBehind(tokens, at, headIs('clubs', key));
  if (headIs('beforeRare', key)) {
    return isRareDefinite(lexeme) || familyName(lexeme.key) === 'sure'
      ? { start, end: withPurpose(tokens, second ?? token).end, confidence: grade.likely, rule }
      : undefined;
  }
  if (headIs('bands', key)) {
    // «ميليشيات الحوثي»: the leader alone is a man.
    const { start: from } = tokenAt(tokens, index);
    return { start: from + offset, end, confidence: grade.likely, rule: 'head+leader' };
  }
  if (!headIs('beforeNoun', key)) return undefined;
  const isPursuit = headIs('clubs', key) && isAmong('pursuits', lexeme.key);
  if (second !== undefined) {
    const confidence = isPursuit ? grade.likely : grade.probable;
    return { start, end: second.end, confidence, rule };
  }
  const isMedium = isPaper(lexeme.key) && !headIs('clubs', key);
  // «صحيفة المغرب» is no country, «نادي المتروبوليتان» has a name that is no plain word.
  if ((isMedium || isPress(key)) && countryAt(tokens, at) !== undefined) {
    return { start, end, confidence: grade.fixed, rule };
  }
  const isSure = isMedium || isPursuit || isRareDefinite(lexeme);
  return { start, end, confidence: isSure ? grade.likely : grade.probable, rule };
};

/**
 * An adjective that belongs to the noun before it: «الأفضل», and of a club that of a country, «نادي السيارات الإيطالي».
 */
const adjectiveBehind = (
  tokens: readonly Token[],
  at: number,
  isClub: boolean,
): Token | undefined => {
  const next = tokenAfter(tokens, at);
  if (next === undefined) return undefined;
  const { lexeme } = next;
  const isSecond = isNameWord(lexeme)
    ? isAdjective(lexeme)
    : isClub && isDefinite(lexeme.key) && nationalityOf(lexeme) !== null;
  return isSecond ? next : undefined;
};

/** «شركة الغرير للمقاولات»: the last word of a name, what the company is for included. */
const withPurpose = (tokens: readonly Token[], last: Token): Token => {
  const next = tokenAfter(tokens, last.index);
  return next !== undefined && isAmong('companyClosings', next.lexeme.key) ? next : last;
};

const isPress = (head: string): boolean => head === 'صحيفه' || head === 'جريده';
