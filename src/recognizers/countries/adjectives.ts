import type { Token } from '../../document.ts';
import { ambiguous, type CountrySwitch, contextsOf, readingIn } from '../../lexicons/ambiguous.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { isOrdinaryWord } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { properSplit } from '../../lexicons/stems.ts';
import { isDefinite } from '../../morphology/article.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { trait } from '../../text/trait.ts';

/**
 * Whether a word that is a country's name and also its adjective describes the word before it:
 * «القوات السعودية» against «قالت السعودية», «لاجئة سورية» against «جنوب سورية».
 */
export const isCountryAdjective = (
  before: Token | undefined,
  proclitics: string,
  form: NonNullable<CountrySwitch['alsoAdjective']>,
): boolean => {
  if (before === undefined || /[بلك]$/u.test(proclitics)) return false;
  const { lexeme } = before;
  const nationality = nationalityOf(lexeme);
  const isPlace = countryOf(lexeme.key) !== undefined;
  if (form === 'feminine') {
    // «أصول عربية وسورية»
    if (proclitics === 'و') return isIndefiniteFeminine(lexeme);
    return (
      proclitics === '' && !isPlace && /(?:ة|ات)$/u.test(lexeme.spelling) && !hasArticle(before)
    );
  }
  // «الأميركية والسعودية» goes on describing; «الإمارات والسعودية» lists countries.
  if (nationality?.definite) return nationality.form === 'feminine';
  if (proclitics !== '' || isPlace) return false;
  if (/[»”"]/u.test(lexeme.text)) return true;
  // «الأمم المتحدة السعودية»
  if (lexeme.key === 'المتحده') return false;
  if (contextsOf(lexeme).counterpart !== null || isProper(lexeme)) return true;
  return hasArticle(before) && contextsOf(lexeme).time === null && !isMasculinePerson(before);
};

const isIndefiniteFeminine = (lexeme: Lexeme): boolean => {
  const nationality = nationalityOf(lexeme);
  return lexeme.key === 'عربيه' || (nationality?.form === 'feminine' && !nationality.definite);
};

/** «وكالات الأنباء، السعودية، والإماراتية»: whether another adjective, which is no country, goes on behind it. */
export const isBeforeAdjective = (tokens: readonly Token[], endToken: number): boolean => {
  const isApart = /^[،,]$/.test(tokens[endToken]?.lexeme.text ?? '');
  const next = tokens[isApart ? endToken + 1 : endToken];
  if (next === undefined || next.sentence !== tokens[endToken - 1]?.sentence) return false;
  const nationality = nationalityOf(next.lexeme);
  return (
    nationality?.form === 'feminine' &&
    nationality.definite &&
    nationality.split.proclitics === 'و' &&
    countryOf(nationality.split.key) === undefined
  );
};

/** «مدينة جدة السعودية», «شركة أكوا باور السعودية»: only an adjective follows a name. */
const isProper = trait(
  'adjectives/isProper',
  (lexeme) =>
    placeOfWord(lexeme.key)?.tier === 'sure' || (!isOrdinaryWord(lexeme) && isForeign(lexeme)),
);

const heads = readingIn(() => ambiguous().feminineHeads);
/** «شركة أكوا باور السعودية»: the adjective of a feminine noun before a name of two or three words. */
export const isOfBody = (
  tokens: readonly Token[],
  { firstToken, proclitics }: { readonly firstToken: number; readonly proclitics: string },
): boolean => {
  if (proclitics !== '') return false;
  const sentence = tokens[firstToken]?.sentence;
  for (let at = firstToken - 1; at >= firstToken - 4; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    const { lexeme } = token;
    if (at < firstToken - 1 && heads(lexeme) !== null) return true;
    if (!/^(?:arabic|latin)$/u.test(lexeme.kind) || isFunctionWord(lexeme)) return false;
    if (properSplit(lexeme).proclitics !== '') return false;
  }
  return false;
};

/** «الرئيس السعودية» cannot belong together. */
const isMasculinePerson = ({ lexeme }: Token): boolean =>
  contextsOf(lexeme).state !== null && !/[ةه]$/u.test(lexeme.spelling);

const hasArticle = ({ lexeme }: Token): boolean =>
  lexeme.kind === 'arabic' && lexeme.splits.some(({ key }) => isDefinite(key) && key.length > 4);

/** «قطر القطري»: a club that has its country's name. */
export const isClub = (
  before: Token | undefined,
  after: Token | undefined,
  code: string,
): boolean => {
  if (before !== undefined && contextsOf(before.lexeme).club !== null) return true;
  const nationality = after === undefined ? null : nationalityOf(after.lexeme);
  return nationality?.code === code && nationality.definite && nationality.form === 'masculine';
};
