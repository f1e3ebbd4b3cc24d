import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import {
  innerNameWordOf,
  isForeign,
  isName,
  isNisbaName,
  isRareDefinite,
  isSure,
  nameWordOf,
} from '../../lexicons/name-word.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  isDaytime,
  isFamilyTitle,
  isJoiner,
  isMonthName,
  isNeverName,
  isSyllable,
  takesComplement,
} from '../../lexicons/people-words.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { Trait } from '../../text/trait.ts';
import { isAnotherPerson } from './another-person.ts';
import { afterCompound, isServed } from './compound.ts';
import {
  canBeFamily,
  canFollowGiven,
  endsBeforeOffice,
  endsTitled,
  isInTown,
  isMaghrebi,
  isMoroccan,
  isRareNisba,
} from './given-name.ts';
import { hyphenedPart, initialPart, isInitial, joinedPart } from './joined-parts.ts';
import {
  canBeForeign,
  follows,
  furtherPart,
  isBlessingAt,
  isComplement,
  isDefiniteTitle,
  isFamilyAt,
  isForeignPart,
  type Part,
} from './name-part.ts';
import { describes, isDefiniteBehindForeigner } from './origin-name.ts';

/** A further part of a name, with the words that join it; «عبد العلي حامي الدين» ends with no noun. */
export const innerPart = (
  tokens: readonly Token[],
  index: number,
  head: Part,
  parts: number,
  introduced: boolean,
): Part | undefined => {
  const part = partAt(tokens, index, head, parts, introduced);
  const isOfFaith = part?.end === index + 1 && follows(tokens, part.end)?.lexeme.key === 'الدين';
  return isOfFaith ? { ...part, end: part.end + 1 } : part;
};

const partAt = (
  tokens: readonly Token[],
  index: number,
  head: Part,
  parts: number,
  introduced: boolean,
): Part | undefined => {
  const token = follows(tokens, index);
  if (token === undefined || !continues.has(token.lexeme)) return undefined;
  const { lexeme } = token;
  if (lexeme.text === '-') return hyphenedPart(tokens, index, head.syllabic);
  if (isInitial(lexeme)) return initialPart(tokens, index);
  if (isJoiner(lexeme)) return joinedPart(tokens, index);
  const next = follows(tokens, index + 1)?.lexeme;
  // «بشرى بالحاج حميدة», «منذر بالحاج», «هاجر بالشيخ أحمد»
  if (isGluedTitle(lexeme)) {
    const isLonger = next !== undefined && isName(innerNameWordOf(next));
    return furtherPart(index + (isLonger ? 2 : 1), true, false);
  }
  if (isDefiniteTitle(lexeme)) {
    // «لينا الشيخ», but not «محمد الشيخ أحمد».
    if (next !== undefined && isName(nameWordOf(next))) return undefined;
    return furtherPart(index + 1, false, false);
  }
  // «نبيل بنعبد الله»
  if (lexeme.key === 'بنعبد')
    return isServedAt(tokens, index + 1) ? furtherPart(index + 2, true, false) : undefined;
  const word = innerNameWordOf(lexeme);
  // «أبو جرة سلطاني بورقلة»
  if (!isName(word) && isInTown(lexeme)) return undefined;
  if (isBlessingAt(tokens, index)) return undefined;
  if (parts > 1 && isDefiniteBehindForeigner(tokens, index, head)) return undefined;
  if (parts === 1 && isAnotherPerson(tokens, index)) return undefined;
  if (isName(word)) {
    if (isDaytime(lexeme.key) && next !== undefined && isFunctionWord(next)) return undefined;
    if (isRoleOf(lexeme, next)) return undefined;
    if (takesComplement(lexeme.key) && isComplement(next)) return undefined;
    // Unclean text writes the preposition so: «ستيف جوبس علي سبيل المثال».
    if (lexeme.key === 'علي' && next !== undefined && isAfterAla(next)) return undefined;
    // «عبد الرزاق حمد الله»: no phrase inside a name.
    const isOfGod = lexeme.key === 'حمد' && next?.key === 'الله';
    const compound = isOfGod ? index + 2 : afterCompound(tokens, index);
    const sure = compound !== undefined || isSure(word);
    return furtherPart(compound ?? index + 1, sure, false);
  }
  // «محمد على كلاي»: hasty spelling of «علي».
  if (lexeme.spelling === 'على' && head.first && isFamilyAt(tokens, index + 1)) {
    return furtherPart(index + 1, false, false);
  }
  if (!head.first) return undefined;
  // «الباجي قائد السبسي»
  if (/^قا[ئي]د$/u.test(lexeme.key) && isFamilyAt(tokens, index + 1)) {
    return furtherPart(index + 2, true, false);
  }
  // «محمد إبراهيم الخريف نائب رئيس اللجنة»
  if (introduced && next !== undefined && isBeforeOffice(lexeme, next)) {
    return furtherPart(index + 1, false, false);
  }
  // «حميد شباط إن …», but «زار حميد شباط الماضي …»
  if (introduced && parts === 1 && head.sure && isMonthName(lexeme.key)) {
    return next === undefined || isTimeBehind(next)
      ? undefined
      : furtherPart(index + 1, true, false);
  }
  if (parts === 1 && !head.guessed) {
    if (introduced && endsTitled(lexeme)) return furtherPart(index + 1, false, false);
    if (introduced && head.sure && canFollowGiven(lexeme)) {
      return furtherPart(index + 1, false, false);
    }
    if (isRareNisba(lexeme)) return furtherPart(index + 1, false, false);
  }
  // «الدكتور مساعد بن محمد العيبان», «محمد بن صالح الدخيل»
  const isOfLineage = introduced || tokens[index - 2]?.lexeme.key === 'بن';
  if (isOfLineage && parts > 1 && parts < 4 && endsTitled(lexeme)) {
    return furtherPart(index + 1, false, false);
  }
  if (isMaghrebi(lexeme)) return furtherPart(index + 1, true, false);
  if (head.sure && isMoroccan(lexeme)) return furtherPart(index + 1, true, false);
  // «الشاعر كرامة الخضراوي», «اللاعب شكري خلفة»
  if (parts === 1 && (head.guessed || introduced) && canBeFamily(lexeme)) {
    return furtherPart(index + 1, !isForeign(lexeme), true);
  }
  if (isOrdinal(lexeme.key)) {
    // «يوحنا بولس الثاني»
    if (parts > 1 && tokens[index - 1]?.lexeme.key !== 'بولس') return undefined;
    const teen = next?.key === 'عشر' || next?.key === 'عشره' ? 1 : 0;
    return furtherPart(index + 1 + teen, false, true);
  }
  if (isNisbaName(lexeme) || isRareDefinite(lexeme)) {
    // «سمير بوهلال المتورط في الهجوم»
    if (describes(lexeme) || isNeverName(lexeme.spelling)) return undefined;
    // «خلف السويدي غوران»: who comes from there is named after it.
    const origin = nationalityOf(lexeme) !== null && next !== undefined && canBeForeign(next);
    if (parts > 3 || !(head.sure || parts > 1) || origin) return undefined;
    return furtherPart(index + 1, false, false);
  }
  // «كاثرين إمبراطورة روسيا»
  if (titleOf(lexeme).kind !== 'none') return undefined;
  if (isForeign(lexeme)) return furtherPart(index + 1, false, true);
  // «كيم جونغ أون», «جولي آن جيمس»
  const isMiddle = head.syllabic || lexeme.spelling === 'آن';
  if (isSyllable(lexeme) && next !== undefined && canBeForeign(next) && isMiddle) {
    return furtherPart(index + 1, false, true);
  }
  return undefined;
};

const isServedAt = (tokens: readonly Token[], index: number): boolean => {
  const token = follows(tokens, index);
  return token !== undefined && isServed(token.lexeme);
};

/** «الماضي», «2016»: what is behind a month. */
const isTimeBehind = (lexeme: Lexeme): boolean =>
  lexeme.kind !== 'arabic' || hasArticle(lexeme.key);

const isGluedTitle = ({ key }: Lexeme): boolean => key === 'بالحاج' || key === 'بالشيخ';

/** Whether a word can go on with any name. */
const continues = new Trait('next-part/continues', (lexeme) => {
  if (lexeme.kind !== 'arabic') return lexeme.text === '-';
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

/** Whether a definite word is between a name and the head of an office in apposition. */
const isBeforeOffice = (lexeme: Lexeme, next: Lexeme): boolean => {
  const { kind, definite, offset } = titleOf(next);
  return kind === 'role' && !definite && offset === 0 && endsBeforeOffice(lexeme);
};

/** A role in apposition, with its complement: the «ملك» of «خوان كارلوس ملك إسبانيا». */
const isRoleOf = (lexeme: Lexeme, next: Lexeme | undefined): boolean => {
  const { kind, definite } = titleOf(lexeme);
  if (kind !== 'role' || definite || next?.kind !== 'arabic') return false;
  // «عماد بلحاج خليفة في تصريح»
  return !isName(innerNameWordOf(next)) && !isFunctionWord(next);
};

const isAfterAla = (next: Lexeme): boolean =>
  next.key === 'سبيل' || isFunctionWord(next) || isComplement(next);
