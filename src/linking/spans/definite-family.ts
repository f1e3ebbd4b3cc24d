import type { Token } from '../../document.ts';
import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { firstName, isFamilyName } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { isFamilyTitle } from '../../lexicons/people-words.ts';
import { stemFrequency } from '../../lexicons/stems.ts';
import { isOfficeHead, isTitle, titleOf } from '../../lexicons/titles.ts';
import { hasArticle, isDefinite } from '../../morphology/article.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { type Introducer, isNeverFamily } from '../signs/family-words.ts';

/**
 * Whether a definite common word or a nationality is the family name of whoever is introduced by a given name,
 * because an office or what is said comes next: «أكدت الدكتورة سوسن الماضي المدير العام للجمعية», «قال سالم الشاعر مدير
 * الخدمات», «قال العميد مسعود جزائري مساعد رئيس الأركان». A title is one before another office alone.
 * @param at the given name, as a search key `given` without what is joined to it.
 */
export const isFamilyByNext = (
  tokens: readonly Token[],
  at: number,
  given: string,
  by: Introducer,
): boolean => {
  const [family, next] = [tokenAfter(tokens, at)?.lexeme, tokenAfter(tokens, at + 1)?.lexeme];
  if (family?.kind !== 'arabic' || next?.kind !== 'arabic' || !isGiven(given)) return false;
  if (nationalityOf(family) !== null) {
    return by === 'title' && !isDefinite(family.key) && isOfficeHead(next);
  }
  if (!isDefinite(family.key) || isNoFamily(family)) return false;
  if (isTitle(family)) {
    return isOfficeHead(next) && (by !== 'none' || firstName(given) === 'sure');
  }
  // «حضرت عائشة العاجل رئيسة القسم»
  if (by === 'none')
    return firstName(given) === 'sure' && isOfficeHead(next) && !isDefinite(next.key);
  return isWholeTitle(next) || isThat(next);
};

/**
 * Whether a definite word behind two given names is the family name of who has them, because an office or what is said
 * comes next: «صرح وائل إبراهيم الأنقر رئيس المجلس», «بحضور الدكتور حسين عبدالرحمن الرند الوكيل المساعد».
 * @param at the second of them.
 */
export const isThirdByNext = (tokens: readonly Token[], at: number): boolean => {
  const [family, next] = [tokenAfter(tokens, at)?.lexeme, tokenAfter(tokens, at + 1)?.lexeme];
  if (family?.kind !== 'arabic' || next?.kind !== 'arabic') return false;
  if (!isGiven(tokens[at]?.lexeme.key ?? '') && !isServant(tokens, at)) return false;
  // «إلى», «التقى»
  if (!hasArticle(family.key) || family.spelling.endsWith('ى')) return false;
  if (isTitle(family) || isNoFamily(family) || isFunctionWord(family)) return false;
  if (isPlainNoun(family)) return false;
  return nationalityOf(family) === null && (isWholeTitle(next) || isThat(next));
};

/** Stems of news from this frequency on are no third name, unless a list has them. */
const frequentNoun = 9;

/** «أخبر خالد سالم | الجمهور إنه», «قال خالد سالم | البارحة إنه», «استقبل خالد سالم | المهنئين رئيس البعثة». */
const isPlainNoun = (family: Lexeme): boolean =>
  !isFamilyName(family.key) &&
  (/(?:[ةت]|ين)$/u.test(family.spelling) || stemFrequency(family) >= frequentNoun);

/** «عبد الرحمن». */
const isServant = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lexeme.key === 'عبد' && isDefinite(tokens[at]?.lexeme.key ?? '');

const isGiven = (key: string): boolean => isArabGivenName(key) || key.startsWith('عبدال');

const isNoFamily = (lexeme: Lexeme): boolean =>
  isNeverFamily(lexeme) || (isAmong('pointers', lexeme.key) && !isFamilyTitle(lexeme.key));

const isWholeTitle = (lexeme: Lexeme): boolean => isTitle(lexeme) && titleOf(lexeme).offset === 0;

/** «إنهم». */
const isThat = ({ spelling }: Lexeme): boolean => /^إن(?:ه|ها|هم|هما|نا|ني)?$/u.test(spelling);
