import type { Token } from '../../document.ts';
import { isForeign, isNisbaName, isRareDefinite } from '../../lexicons/name-word.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isMonthName, isNeverName, isSyllable } from '../../lexicons/people-words.ts';
import { isPresentVerb } from '../../lexicons/present-verbs.ts';
import { hasFrequentStem, takesArticle } from '../../lexicons/stems.ts';
import { isOfficeHead, titleOf } from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { isClosedFamily } from './closed-family.ts';
import {
  canBeFamily,
  canFollowGiven,
  endsBeforeOffice,
  endsTitled,
  isMaghrebi,
  isMoroccan,
  isRareNisba,
} from './given-name.ts';
import { canBeForeign, follows, furtherPart, isFamilyAt, type NamePart } from './name-part.ts';
import { describes } from './origin-name.ts';

/**
 * A further part of a name that no list of names has: a family name by its form, by its place behind a
 * given name, or before an office.
 */
export const unlistedPart = (
  tokens: readonly Token[],
  index: number,
  head: NamePart,
  parts: number,
  introduced: boolean,
): NamePart | undefined => {
  const { lexeme } = tokens[index] as Token;
  const next = follows(tokens, index + 1)?.lexeme;
  // «محمد على كلاي»: hasty spelling of «علي».
  if (lexeme.spelling === 'على' && head.first && isFamilyAt(tokens, index + 1)) {
    return furtherPart(index + 1, false, false);
  }
  // «كيم جونغ يأمر», «الرئيس الباجي قايد السبسي المبرمج ليوم الاثنين»
  if (!head.first || isPresentVerb(lexeme) || isNeverName(lexeme.spelling)) return undefined;
  // «الباجي قائد السبسي»
  if (/^قا[ئي]د$/u.test(lexeme.key) && isFamilyAt(tokens, index + 1)) {
    return furtherPart(index + 2, true, false);
  }
  // «محمد إبراهيم الخريف نائب رئيس اللجنة»
  if (introduced && next !== undefined && isBeforeOffice(lexeme, next)) {
    return furtherPart(index + 1, false, false);
  }
  const isShort = parts === 1 || (parts === 2 && tokens[index - 2]?.lexeme.key === 'بن');
  if (introduced && isShort && head.sure && isClosedFamily(tokens, index)) {
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
    if (introduced && head.sure && canFollowGiven(lexeme) && !isThingOf(lexeme, next)) {
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
    if (describes(lexeme)) return undefined;
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

/** «الأدميرال نيلسون أسطول نابليون»: a common noun before the name of its owner is an object. */
const isThingOf = (lexeme: Lexeme, next: Lexeme | undefined): boolean =>
  next !== undefined &&
  takesArticle(lexeme) &&
  hasFrequentStem(lexeme, common) &&
  canBeForeign(next);

/** Binary logarithm of how often the stem of a common noun is met in news. */
const common = 5;

/** «الماضي», «2016»: what is behind a month. */
const isTimeBehind = (lexeme: Lexeme): boolean =>
  lexeme.kind !== 'arabic' || hasArticle(lexeme.key);

/** Whether a definite word is between a name and the head of an office in apposition. */
const isBeforeOffice = (lexeme: Lexeme, next: Lexeme): boolean =>
  isOfficeHead(next) && endsBeforeOffice(lexeme);
