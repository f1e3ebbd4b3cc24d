import type { Token } from '../../../document.ts';
import {
  innerNameWordOf,
  isName,
  isNisbaName,
  isRareDefinite,
  isSure,
  nameWordOf,
} from '../../../lexicons/name-word.ts';
import { isOrdinaryWord } from '../../../lexicons/names.ts';
import {
  isFamilyTitle,
  isJoiner,
  isMonthName,
  isNameAlikeVerb,
} from '../../../lexicons/people-words.ts';
import { headPairOf } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isOrdinal } from '../../../morphology/ordinal.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAfter } from '../../../text/neighbours.ts';
import { Trait } from '../../../text/trait.ts';
import { isAnotherPerson, isArabBehindForeigner, isBehindPreposition } from './another-person.ts';
import { isBirthAt } from './birth.ts';
import { isServed } from './compound.ts';
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
import { listedPart } from './listed-part.ts';
import {
  furtherPart,
  isBlessingAt,
  isCaid,
  isDefiniteTitle,
  isForeignPart,
  type NamePart,
  type NameSoFar,
} from './name-part.ts';
import { isDefiniteBehindForeigner } from './origin-name.ts';
import { isOfficeHeld } from './said-of-name.ts';
import { unlistedPart } from './unlisted-part.ts';

/** A further part of a name, with the words that join it; «عبد العلي حامي الدين» ends with no noun. */
export const innerPart = (
  tokens: readonly Token[],
  index: number,
  name: NameSoFar,
): NamePart | undefined => {
  if (name.parts === 1 && isDoneByTitled(tokens, index)) return undefined;
  const part = partAt(tokens, index, name);
  const isOfFaith =
    part?.end === index + 1 && tokenAfter(tokens, part.end - 1)?.lexeme.key === 'الدين';
  return isOfFaith ? { ...part, end: part.end + 1 } : part;
};

const partAt = (tokens: readonly Token[], index: number, name: NameSoFar): NamePart | undefined => {
  const { head, parts } = name;
  const token = tokenAfter(tokens, index - 1);
  if (token === undefined || !continues.has(token.lexeme)) return undefined;
  const { lexeme } = token;
  if (lexeme.text === '-') return hyphenedPart(tokens, index, head.syllabic);
  if (lexeme.text === '.') return initialsPart(tokens, index);
  if (isInitial(lexeme)) return initialsPart(tokens, index) ?? initialPart(tokens, index);
  if (isJoiner(lexeme)) return isBirthAt(tokens, index) ? undefined : joinedPart(tokens, index);
  const next = tokenAfter(tokens, index)?.lexeme;
  // «قال الملك سلمان خادم الحرمين الشريفين»
  if (headPairOf(lexeme, next)?.offset === 0) return undefined;
  // «بشرى بالحاج حميدة», «منذر بالحاج», «هاجر بالشيخ أحمد»
  if (isGluedTitle(lexeme)) {
    const isLonger = next !== undefined && isName(innerNameWordOf(next));
    return furtherPart(index + (isLonger ? 2 : 1), { sure: true });
  }
  if (isDefiniteTitle(lexeme)) return titleAsFamily(tokens, index, parts, next);
  // «نبيل بنعبد الله»
  if (lexeme.key === 'بنعبد')
    return isServedAt(tokens, index + 1) ? furtherPart(index + 2, { sure: true }) : undefined;
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

/** «لينا الشيخ», but not «محمد الشيخ أحمد»: a title that ends a name is its family. */
const titleAsFamily = (
  tokens: readonly Token[],
  index: number,
  parts: number,
  next: Lexeme | undefined,
): NamePart | undefined => {
  // «عين إبراهيم بن محمد السلطان وزيرا»
  if (isOfficeHeld(next)) return furtherPart(index + 1);
  if (next !== undefined && isName(nameWordOf(next))) return undefined;
  // «أمين حسين الأميري الوكيل المساعد»: an office behind the family name.
  const isOffice = parts > 1 && isDefinite(next?.key ?? '') && isDefinite(keyAt(tokens, index - 1));
  return isOffice ? undefined : furtherPart(index + 1);
};

/** «الأدميرال نيلسون الأسطول الفرنسي»: a common definite noun, neither of origin nor a number. */
const isDefiniteThing = (lexeme: Lexeme): boolean =>
  isDefinite(lexeme.key) &&
  isOrdinaryWord(lexeme) &&
  !isNisbaName(lexeme) &&
  !isOrdinal(lexeme.key);

/** Whether «و» and a given name that is a verb too are what a person with a title does. */
const isDoneByTitled = (tokens: readonly Token[], index: number): boolean => {
  // «وكرم الأمير رجال الأعمال»
  const [verb, title] = [keyAt(tokens, index - 1), tokens[index]?.lexeme];
  return (
    title !== undefined &&
    verb.startsWith('و') &&
    isNameAlikeVerb(verb.slice(1)) &&
    isDefiniteTitle(title)
  );
};

const isServedAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAfter(tokens, index - 1);
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
    isCaid(lexeme) ||
    lexeme.spelling === 'على'
  );
});
