import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import {
  innerNameWordOf,
  isName,
  isNisbaName,
  isRareDefinite,
  isSure,
  type NameWord,
  nameWordOf,
} from '../../lexicons/name-word.ts';
import { isOrdinaryWord } from '../../lexicons/names.ts';
import {
  isAfterMourning,
  isFamilyTitle,
  isJoiner,
  isMonthName,
  isRelative,
  takesComplement,
} from '../../lexicons/people-words.ts';
import { headPairOf, titleOf } from '../../lexicons/titles.ts';
import { hasArticle, isDefinite } from '../../morphology/article.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { isQuote } from '../../text/quotes.ts';
import { Trait } from '../../text/trait.ts';
import { isDaytimeBefore } from '../daytime.ts';
import { isAnotherPerson, isArabBehindForeigner, isBehindPreposition } from './another-person.ts';
import { afterCompound, isServed } from './compound.ts';
import {
  canBeFamily,
  canFollowGiven,
  endsBeforeOffice,
  endsTitled,
  isInTown,
  isMaghrebi,
  isMoroccan,
} from './given-name.ts';
import { hyphenedPart, initialPart, initialsPart, isInitial, joinedPart } from './joined-parts.ts';
import {
  follows,
  furtherPart,
  isBlessingAt,
  isComplement,
  isDefiniteTitle,
  isForeignPart,
  type NamePart,
  type NameSoFar,
} from './name-part.ts';
import { isDefiniteBehindForeigner } from './origin-name.ts';
import { unlistedPart } from './unlisted-part.ts';

/** A further part of a name, with the words that join it; «عبد العلي حامي الدين» ends with no noun. */
export const innerPart = (
  tokens: readonly Token[],
  index: number,
  name: NameSoFar,
): NamePart | undefined => {
  const part = partAt(tokens, index, name);
  const isOfFaith = part?.end === index + 1 && follows(tokens, part.end)?.lexeme.key === 'الدين';
  return isOfFaith ? { ...part, end: part.end + 1 } : part;
};

const partAt = (tokens: readonly Token[], index: number, name: NameSoFar): NamePart | undefined => {
  const { head, parts } = name;
  const token = follows(tokens, index);
  if (token === undefined || !continues.has(token.lexeme)) return undefined;
  const { lexeme } = token;
  if (lexeme.text === '-') return hyphenedPart(tokens, index, head.syllabic);
  if (lexeme.text === '.') return initialsPart(tokens, index);
  if (isInitial(lexeme)) return initialsPart(tokens, index) ?? initialPart(tokens, index);
  if (isJoiner(lexeme)) return joinedPart(tokens, index);
  const next = follows(tokens, index + 1)?.lexeme;
  // «قال الملك سلمان خادم الحرمين الشريفين»
  if (headPairOf(lexeme, next)?.offset === 0) return undefined;
  // «بشرى بالحاج حميدة», «منذر بالحاج», «هاجر بالشيخ أحمد»
  if (isGluedTitle(lexeme)) {
    const isLonger = next !== undefined && isName(innerNameWordOf(next));
    return furtherPart(index + (isLonger ? 2 : 1), true, false);
  }
  if (isDefiniteTitle(lexeme)) {
    // «لينا الشيخ», but not «محمد الشيخ أحمد».
    if (next !== undefined && isName(nameWordOf(next))) return undefined;
    // «أمين حسين الأميري الوكيل المساعد»: an office behind the family name.
    if (parts > 1 && isDefinite(next?.key ?? '') && isDefinite(keyBefore(tokens, index))) {
      return undefined;
    }
    return furtherPart(index + 1, false, false);
  }
  // «نبيل بنعبد الله»
  if (lexeme.key === 'بنعبد')
    return isServedAt(tokens, index + 1) ? furtherPart(index + 2, true, false) : undefined;
  const word = innerNameWordOf(lexeme);
  // «أبو جرة سلطاني بورقلة»
  if (!isName(word) && (isInTown(lexeme) || isBehindPreposition(tokens, index))) return undefined;
  if (isBlessingAt(tokens, index)) return undefined;
  const mayDescribe = parts > 1 || (!isName(word) && isDefiniteThing(lexeme));
  if (mayDescribe && isDefiniteBehindForeigner(tokens, index, head)) return undefined;
  if (parts === 1 && isAnotherPerson(tokens, index)) return undefined;
  // «رشح باراك أوباما ديفيد كوهين للمنصب»
  const isInFull = next !== undefined && isSure(innerNameWordOf(next));
  if (parts === 2 && isInFull && isAnotherPerson(tokens, index)) return undefined;
  if (parts > 1 && isArabBehindForeigner(tokens, index)) return undefined;
  if (isName(word)) return listedPart(tokens, index, word, next);
  return unlistedPart(tokens, index, name);
};

/** «الأدميرال نيلسون الأسطول الفرنسي»: a common definite noun, neither of origin nor a number. */
const isDefiniteThing = (lexeme: Lexeme): boolean =>
  isDefinite(lexeme.key) &&
  isOrdinaryWord(lexeme) &&
  !isNisbaName(lexeme) &&
  !isOrdinal(lexeme.key);

/** A further name that a list has, with what it is compounded with: «سعيد», «الرحمن». */
const listedPart = (
  tokens: readonly Token[],
  index: number,
  word: NameWord,
  next: Lexeme | undefined,
): NamePart | undefined => {
  const { lexeme } = tokens[index] as Token;
  if (isDaytimeBefore(lexeme, next)) return undefined;
  if (isRoleOf(lexeme, next)) return undefined;
  // «أعلن محمود عباس الحداد ثلاثة أيام»
  if (lexeme.key === 'الحداد' && isAfterMourning(next?.key ?? '')) return undefined;
  // «صبحي جمعة باسم القوة», «مارغيت فيشر عقيلة الرئيس»
  const isOfAnother = lexeme.key === 'باسم' || isRelative(lexeme.key);
  if (isOfAnother && next !== undefined && hasArticle(next.key)) return undefined;
  // «حمدي البريقي شاهد عيان»
  const isWitness = lexeme.key === 'شاهد' && next?.key === 'عيان';
  // «نورة بنت محمد أسماء المقبولات»
  const isOfMany = /^ال.{3,}(?:ات|ين|ون)$/.test(next?.key ?? '');
  // «عبد الوهاب الدكالي صاحب "كان يا ما كان"»
  const isOfWork = lexeme.key === 'صاحب' && isQuote(tokens[index + 1]?.lexeme.text ?? '');
  // «مصباح بن خليفة خلف الله»
  const isBeforeGod = next?.key === 'الله';
  const isNoun = takesComplement(lexeme.key) && !isBeforeGod && (isOfMany || isComplement(next));
  if (isWitness || isOfWork || isNoun) {
    return undefined;
  }
  // Unclean text writes the preposition so: «ستيف جوبس علي سبيل المثال».
  if (lexeme.key === 'علي' && next !== undefined && isAfterAla(next)) return undefined;
  // «عبد الرزاق حمد الله»: no phrase inside a name.
  const isOfGod = lexeme.key === 'حمد' && next?.key === 'الله';
  const compound = isOfGod ? index + 2 : afterCompound(tokens, index);
  const sure = compound !== undefined || isSure(word);
  return furtherPart(compound ?? index + 1, sure, false);
};

const keyBefore = (tokens: readonly Token[], index: number): string =>
  tokens[index - 1]?.lexeme.key ?? '';

const isServedAt = (tokens: readonly Token[], index: number): boolean => {
  const token = follows(tokens, index);
  return token !== undefined && isServed(token.lexeme);
};

const isGluedTitle = ({ key }: Lexeme): boolean => key === 'بالحاج' || key === 'بالشيخ';

/** Whether a word can go on with any name. */
const continues = new Trait('next-part/continues', (lexeme) => {
  if (lexeme.kind !== 'arabic') return lexeme.text === '-' || lexeme.text === '.';
  if (isInitial(lexeme) || isJoiner(lexeme)) return true;
  if (isDefiniteTitle(lexeme)) return isFamilyTitle(lexeme.key) || isGluedTitle(lexeme);
  return (
    isName(innerNameWordOf(lexeme)) ||
    isOrdinal(lexeme.key) ||
    isNisbaName(lexeme) ||
    isRareDefinite(lexeme) ||
    canBeFamily(lexeme) ||
    endsTitled(lexeme) ||
    endsBeforeOffice(lexeme) ||
    canFollowGiven(lexeme) ||
    isForeignPart(lexeme) ||
    isMaghrebi(lexeme) ||
    isMoroccan(lexeme) ||
    isMonthName(lexeme.key) ||
    /^قا[ئي]د$/u.test(lexeme.key) ||
    lexeme.spelling === 'على'
  );
});

/** A role in apposition, with its complement: the «ملك» of «خوان كارلوس ملك إسبانيا». */
const isRoleOf = (lexeme: Lexeme, next: Lexeme | undefined): boolean => {
  const { kind, definite } = titleOf(lexeme);
  if (kind !== 'role' || definite || next?.kind !== 'arabic') return false;
  // «عماد بلحاج خليفة في تصريح»
  return !isName(innerNameWordOf(next)) && !isFunctionWord(next);
};

/** «قال شوكت علي إن», «قتل حسين علي في الحادث»: what comes after no «على» written «علي». */
const isAfterAla = (next: Lexeme): boolean =>
  next.key === 'سبيل' ||
  (isFunctionWord(next) && !/^(?:إن|في|عن|إلى|خلال|بعد|قد|لم)$/u.test(next.spelling)) ||
  isComplement(next);
