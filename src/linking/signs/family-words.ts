import { countryOf } from '../../lexicons/countries.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isFirstName, isKnownName, isOrdinaryWord } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isDaytime, isFamilyTitle, isMonthName, isRelative } from '../../lexicons/people-words.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { analysisOf, hasFrequentStem, takesArticle } from '../../lexicons/stems.ts';
import { isOfficeHead, isTitle, titleOf } from '../../lexicons/titles.ts';
import { nounOfAccusative } from '../../morphology/accusative.ts';
import { hasArticle, isDefinite } from '../../morphology/article.ts';
import { isElative } from '../../morphology/elative.ts';
import { isMaghrebiFamily } from '../../morphology/maghrebi.ts';
import { isDefiniteNisba } from '../../morphology/nisba.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import {
  isFemininePerfect,
  isImperfect,
  isPluralPerfect,
  isVerbalNoun,
} from '../../morphology/verb-shape.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { isAccusativeNoun } from './noun-signs.ts';
import { isPost } from './posts.ts';

/** What is right before a given name and shows that it is one. */
export type Introducer = 'office' | 'title' | 'saying' | 'none';

/** Binary logarithm of how often news has a word that is hardly a family name with «و» before it. */
const frequent = 8;

/** «الثاني», «صباح», «شقيق», «تونس», «قال»: what is nobody's family name, whatever introduces the given one. */
export const isNeverFamily = (lexeme: Lexeme): boolean =>
  isSaying(lexeme) ||
  isOrdinal(lexeme.key) ||
  isDaytime(lexeme.key) ||
  isRelative(lexeme.key) ||
  countryOf(lexeme.key) !== undefined;

/** Whether a common word may be a family name: «عدة», «فني», «القاضي», «لوزير»; no adjective, no time. */
export const canBeFamilyName = (lexeme: Lexeme, by: Introducer): boolean => {
  const { key, kind } = lexeme;
  if (kind !== 'arabic' || key.length < 3 || isNeverFamily(lexeme)) return false;
  // «علية» is no «عليه».
  const isParticle = isFunctionWord(lexeme) && !lexeme.spelling.endsWith('ة');
  if (isParticle && !(by === 'office' && isTitle(lexeme))) return false;
  if (nationalityOf(lexeme) !== null) return false;
  if (hasArticle(key) && !(by === 'office' && isTitle(lexeme) && !isDefinite(key))) {
    if (!isDefinite(key)) return false;
    return isFamilyTitle(key) || isDefiniteNisba(key) || by === 'none' || isStudent(lexeme, by);
  }
  if (isImperfect(key) || isFemininePerfect(key) || isPluralPerfect(key)) return false;
  // «كلينتون معروفة بتشددها»
  if (isVerbalNoun(key) || (/^م..و.ه$/.test(key) && !isKnownName(key))) return false;
  if (isElative(key) && !isKnownName(key)) return false;
  const { proclitics, pronoun } = analysisOf(lexeme);
  const isJoined =
    /^[وفب]/u.test(proclitics) && (key.startsWith('ب') || hasFrequentStem(lexeme, frequent));
  return !isJoined && pronoun.length < 2 && !isAccusativeNoun(lexeme);
};

/** «المدير فوزي الطالب»: nobody in office is a student. */
const isStudent = (lexeme: Lexeme, by: Introducer): boolean =>
  by === 'office' && titleOf(lexeme).kind === 'honorific';

/** Whether what is behind a name shows that it is over. */
export const isComplete = (family: Lexeme, next: Lexeme | undefined, by: Introducer): boolean => {
  if (next !== undefined && isHeld(next)) return true;
  if (by === 'none') return next !== undefined && isFirstName(family.key) && isOfficeHead(next);
  if (next === undefined) return by !== 'saying';
  const isApart = /^[،,(.]$/u.test(next.text) || /^ال(?:ذي|تي)$/u.test(next.spelling);
  if (isApart) return true;
  // «توفي في»
  const isVerbLike =
    isOrdinaryWord(family) &&
    !takesArticle(family) &&
    !isMaghrebiFamily(family.key) &&
    !isMonthName(family.key);
  if (isVerbLike || next.kind !== 'arabic') return false;
  if (isTitle(next)) return titleOf(next).offset === 0 || (by === 'title' && isNextInList(next));
  if (by === 'saying') return /^[أإا]ن/u.test(next.spelling) && isFunctionWord(next);
  return isFunctionWord(next) || isSaying(next) || isAccusativeNoun(next);
};

/** «حضر الدكتور حسن مدن والدكتور فوزي الأمير». */
const isNextInList = (lexeme: Lexeme): boolean =>
  titleOf(lexeme).definite && lexeme.key.startsWith('و');

/** «حكما» is a post as «الحكم» is a title. */
const isHeld = (lexeme: Lexeme): boolean =>
  isAccusativeNoun(lexeme) &&
  (isPost(lexeme) || isTitle(lexemeOf(`ال${nounOfAccusative(lexeme)?.spelling ?? ''}`, 'arabic')));
