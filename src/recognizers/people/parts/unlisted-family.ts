import type { Token } from '../../../document.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { isFamilyOfLineage, isMonthName } from '../../../lexicons/people-words.ts';
import { isOfficeHead } from '../../../lexicons/titles.ts';
import { hasArticle } from '../../../morphology/article.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { isClosedFamily } from './closed-family.ts';
import { isBehindFamily, isParticipleOf, isThingOf } from './common-words-behind.ts';
import {
  canBeFamily,
  canFollowGiven,
  endsBeforeOffice,
  endsTitled,
  isMaghrebi,
  isMoroccan,
  isRareNisba,
} from './given-name.ts';
import { furtherPart, isCaid, isFamilyAt, type NamePart, type NameSoFar } from './name-part.ts';

/** A word behind a name, and what is known there. */
interface Behind extends NameSoFar {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly lexeme: Lexeme;
  readonly next: Lexeme | undefined;
}

/** A part; null when the rule forbids one, whatever later rules say; undefined when it does not decide. */
export type PartRule = (behind: Behind) => NamePart | null | undefined;

// «الباجي قائد السبسي»
const caid: PartRule = ({ tokens, index, lexeme }) =>
  isCaid(lexeme) && isFamilyAt(tokens, index + 1)
    ? furtherPart(index + 2, { sure: true })
    : undefined;

// «محمد إبراهيم الخريف نائب رئيس اللجنة»
const familyBeforeOffice: PartRule = ({ index, lexeme, next, introduced }) =>
  introduced && next !== undefined && isBeforeOffice(lexeme, next)
    ? furtherPart(index + 1)
    : undefined;

// «قال خالد المطبعة إن»
const closedFamily: PartRule = ({ tokens, index, head, parts, introduced }) => {
  const isShort = parts === 1 || (parts === 2 && tokens[index - 2]?.lexeme.key === 'بن');
  return introduced && isShort && head.sure && isClosedFamily(tokens, index)
    ? furtherPart(index + 1)
    : undefined;
};

// «حميد شباط إن …», but «زار حميد شباط الماضي …»
const familyLikeMonth: PartRule = ({ index, lexeme, next, head, parts, introduced }) => {
  if (!introduced || parts !== 1 || !head.sure || !isMonthName(lexeme.key)) return undefined;
  return next === undefined || isTimeBehind(next) ? null : furtherPart(index + 1, { sure: true });
};

// «الرئيس خالد الأنصار», «قال خالد السعدون»
const familyBehindGiven: PartRule = ({ index, lexeme, next, head, parts, introduced }) => {
  if (parts !== 1 || head.guessed) return undefined;
  const isFamily =
    (introduced && endsTitled(lexeme)) ||
    (introduced && head.sure && canFollowGiven(lexeme) && !isThingOf(lexeme, next)) ||
    isRareNisba(lexeme);
  return isFamily ? furtherPart(index + 1) : undefined;
};

// «الدكتور مساعد بن محمد العيبان», «محمد بن صالح الدخيل»
const familyOfLineage: PartRule = ({ tokens, index, lexeme, next, parts, introduced }) => {
  const isOfLineage = introduced || tokens[index - 2]?.lexeme.key === 'بن';
  if (!isOfLineage || parts < 2 || parts > 3 || isParticipleOf(lexeme, next)) return undefined;
  if (isBehindFamily(tokens, index)) return undefined;
  return endsTitled(lexeme) ? furtherPart(index + 1) : undefined;
};

// «محمد بن صالح السلامة بحضور …», but «محمد بن صالح السلامة المرورية»
const nounOfLineage: PartRule = ({ tokens, index, lexeme, next, parts }) => {
  if (parts < 2 || parts > 4 || !isFamilyOfLineage(lexeme.key)) return undefined;
  const father = tokens[index - 2]?.lexeme.key === 'عبد' ? index - 2 : index - 1;
  if (tokens[father - 1]?.lexeme.key !== 'بن') return undefined;
  return next !== undefined && hasArticle(next.key) ? undefined : furtherPart(index + 1);
};

// «سمير بوهلال», but «جون ميلنشون بنسبة»
const maghrebiFamily: PartRule = ({ tokens, index, lexeme, head, parts }) => {
  const before = tokens[index - 1]?.lexeme;
  if (parts > 1 && before !== undefined && isForeign(before)) return undefined;
  return isMaghrebi(lexeme) || (head.sure && isMoroccan(lexeme))
    ? furtherPart(index + 1, { sure: true })
    : undefined;
};

// «الشاعر كرامة الخضراوي», «اللاعب شكري خلفة»
const familyByForm: PartRule = ({ index, lexeme, head, parts, introduced }) =>
  parts === 1 && (head.guessed || introduced) && canBeFamily(lexeme)
    ? furtherPart(index + 1, { sure: !isForeign(lexeme), guessed: true })
    : undefined;

/** Rules that find a family name, in order: the first that says something decides. */
export const familyRules: readonly PartRule[] = [
  caid,
  familyBeforeOffice,
  closedFamily,
  familyLikeMonth,
  familyBehindGiven,
  familyOfLineage,
  nounOfLineage,
  maghrebiFamily,
  familyByForm,
];

/** «الماضي», «2016»: what is behind a month. */
const isTimeBehind = (lexeme: Lexeme): boolean =>
  lexeme.kind !== 'arabic' || hasArticle(lexeme.key);

/** Whether a definite word is between a name and the head of an office in apposition. */
const isBeforeOffice = (lexeme: Lexeme, next: Lexeme): boolean =>
  isOfficeHead(next) && endsBeforeOffice(lexeme);
