import type { Token } from '../../document.ts';
import {
  innerNameWordOf,
  isForeign,
  isNisbaName,
  isRareDefinite,
} from '../../lexicons/name-word.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  isFamilyOfLineage,
  isMonthName,
  isNeverName,
  isSyllable,
} from '../../lexicons/people-words.ts';
import { isPresentVerb } from '../../lexicons/present-verbs.ts';
import { isOfficeHead, titleOf } from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isOrdinal, isTen } from '../../morphology/ordinal.ts';
import { isWeakParticiple } from '../../morphology/verb-shape.ts';
import type { Lexeme } from '../../text/lexeme.ts';
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
import {
  canBeForeign,
  follows,
  furtherPart,
  isFamilyAt,
  type NamePart,
  type NameSoFar,
} from './name-part.ts';
import { describes } from './origin-name.ts';
import { isSaidOf } from './said-of-name.ts';

/** A word behind a name, and what is known there. */
interface Behind extends NameSoFar {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly lexeme: Lexeme;
  readonly next: Lexeme | undefined;
}

/** A part; null when the word is none, whatever other rules say; undefined when a rule says nothing. */
type Rule = (behind: Behind) => NamePart | null | undefined;

/**
 * A further part of a name that no list of names has: a family name by its form, by its place behind a
 * given name, or before an office.
 */
export const unlistedPart = (
  tokens: readonly Token[],
  index: number,
  { head, parts, introduced }: NameSoFar,
): NamePart | undefined => {
  const { lexeme } = tokens[index] as Token;
  const next = follows(tokens, index + 1)?.lexeme;
  const behind = { head, parts, introduced, tokens, index, lexeme, next };
  for (const rule of rules) {
    const part = rule(behind);
    if (part !== undefined) return part ?? undefined;
  }
  return undefined;
};

const plain = (index: number): NamePart => furtherPart(index + 1, false, false);

// «محمد على كلاي»: hasty spelling of «علي».
const hastyAli: Rule = ({ tokens, index, lexeme, head }) =>
  lexeme.spelling === 'على' && head.first && isFamilyAt(tokens, index + 1)
    ? plain(index)
    : undefined;

// «معاوية جيشا», «تياغو سيلفا سيغيبان», «الحسن فرجع»: what somebody sends or does.
const saidOfName: Rule = ({ lexeme }) => (isSaidOf(lexeme) ? null : undefined);

// «كيم جونغ يأمر», «الرئيس الباجي قايد السبسي المبرمج ليوم الاثنين», «نبيه بري معزيا»
const noName: Rule = ({ lexeme, head }) =>
  !head.first ||
  isPresentVerb(lexeme) ||
  isNeverName(lexeme.spelling) ||
  isWeakParticiple(lexeme.key)
    ? null
    : undefined;

// «هنأ الوزير حاتم بن سالم الناجحين»
const manyBehind: Rule = ({ lexeme }) => (isPluralOfPeople.test(lexeme.key) ? null : undefined);
const isPluralOfPeople = /^ال(?:.ا..|م.{3,})ين$/;

// «الباجي قائد السبسي»
const caid: Rule = ({ tokens, index, lexeme }) =>
  /^قا[ئي]د$/u.test(lexeme.key) && isFamilyAt(tokens, index + 1)
    ? furtherPart(index + 2, true, false)
    : undefined;

// «محمد إبراهيم الخريف نائب رئيس اللجنة»
const familyBeforeOffice: Rule = ({ index, lexeme, next, introduced }) =>
  introduced && next !== undefined && isBeforeOffice(lexeme, next) ? plain(index) : undefined;

// «قال خالد المطبعة إن»
const closedFamily: Rule = ({ tokens, index, head, parts, introduced }) => {
  const isShort = parts === 1 || (parts === 2 && tokens[index - 2]?.lexeme.key === 'بن');
  return introduced && isShort && head.sure && isClosedFamily(tokens, index)
    ? plain(index)
    : undefined;
};

// «حميد شباط إن …», but «زار حميد شباط الماضي …»
const familyLikeMonth: Rule = ({ index, lexeme, next, head, parts, introduced }) => {
  if (!introduced || parts !== 1 || !head.sure || !isMonthName(lexeme.key)) return undefined;
  return next === undefined || isTimeBehind(next) ? null : furtherPart(index + 1, true, false);
};

// «الرئيس خالد الأنصار», «قال خالد السعدون»
const familyBehindGiven: Rule = ({ index, lexeme, next, head, parts, introduced }) => {
  if (parts !== 1 || head.guessed) return undefined;
  const isFamily =
    (introduced && endsTitled(lexeme)) ||
    (introduced && head.sure && canFollowGiven(lexeme) && !isThingOf(lexeme, next)) ||
    isRareNisba(lexeme);
  return isFamily ? plain(index) : undefined;
};

// «الدكتور مساعد بن محمد العيبان», «محمد بن صالح الدخيل»
const familyOfLineage: Rule = ({ tokens, index, lexeme, next, parts, introduced }) => {
  const isOfLineage = introduced || tokens[index - 2]?.lexeme.key === 'بن';
  if (!isOfLineage || parts < 2 || parts > 3 || isParticipleOf(lexeme, next)) return undefined;
  if (isBehindFamily(tokens, index)) return undefined;
  return endsTitled(lexeme) ? plain(index) : undefined;
};

// «محمد بن صالح السلامة بحضور …», but «محمد بن صالح السلامة المرورية»
const nounOfLineage: Rule = ({ tokens, index, lexeme, next, parts }) => {
  if (parts < 2 || parts > 4 || !isFamilyOfLineage(lexeme.key)) return undefined;
  const father = tokens[index - 2]?.lexeme.key === 'عبد' ? index - 2 : index - 1;
  if (tokens[father - 1]?.lexeme.key !== 'بن') return undefined;
  return next !== undefined && hasArticle(next.key) ? undefined : plain(index);
};

// «سمير بوهلال», but «جون ميلنشون بنسبة»
const maghrebiFamily: Rule = ({ tokens, index, lexeme, head, parts }) => {
  const before = tokens[index - 1]?.lexeme;
  if (parts > 1 && before !== undefined && isForeign(before)) return undefined;
  return isMaghrebi(lexeme) || (head.sure && isMoroccan(lexeme))
    ? furtherPart(index + 1, true, false)
    : undefined;
};

// «الشاعر كرامة الخضراوي», «اللاعب شكري خلفة»
const familyByForm: Rule = ({ index, lexeme, head, parts, introduced }) =>
  parts === 1 && (head.guessed || introduced) && canBeFamily(lexeme)
    ? furtherPart(index + 1, !isForeign(lexeme), true)
    : undefined;

// «يوحنا بولس الثاني»
const ordinalOfReign: Rule = ({ tokens, index, lexeme, next, parts }) => {
  if (!isOrdinal(lexeme.key)) return undefined;
  const before = tokens[index - 1]?.lexeme;
  if (before === undefined || (parts > 1 && before.key !== 'بولس')) return null;
  // «ولاية بوش الثانية»
  if (lexeme.key.endsWith('ه') && innerNameWordOf(before).family !== undefined) return null;
  const teen = isTen(next?.key ?? '') ? 1 : 0;
  return furtherPart(index + 1 + teen, false, true);
};

const familyOfOrigin: Rule = ({ tokens, index, lexeme, next, head, parts }) => {
  if (!isNisbaName(lexeme) && !isRareDefinite(lexeme)) return undefined;
  // «سمير بوهلال المتورط في الهجوم»
  if (describes(lexeme)) return null;
  // «خالد المطلك القياديان»
  if (parts > 1 && !isNisbaName(lexeme) && isBehindFamily(tokens, index)) return null;
  // «خلف السويدي غوران»: who comes from there is named after it.
  const isOrigin = nationalityOf(lexeme) !== null && next !== undefined && canBeForeign(next);
  return parts > 3 || !(head.sure || parts > 1) || isOrigin ? null : plain(index);
};

// «كاثرين إمبراطورة روسيا»
const officeBehind: Rule = ({ lexeme }) => (titleOf(lexeme).kind === 'none' ? undefined : null);

// «كيم جونغ أون», «جولي آن جيمس»
const foreignPart: Rule = ({ index, lexeme, next, head }) => {
  const isMiddle = head.syllabic || lexeme.spelling === 'آن';
  const isInside = isSyllable(lexeme) && next !== undefined && canBeForeign(next) && isMiddle;
  return isForeign(lexeme) || isInside ? furtherPart(index + 1, false, true) : undefined;
};

/** In order: the first that says something decides. */
const rules: readonly Rule[] = [
  hastyAli,
  noName,
  saidOfName,
  manyBehind,
  caid,
  familyBeforeOffice,
  closedFamily,
  familyLikeMonth,
  familyBehindGiven,
  familyOfLineage,
  nounOfLineage,
  maghrebiFamily,
  familyByForm,
  ordinalOfReign,
  familyOfOrigin,
  officeBehind,
  foreignPart,
];

/** «الماضي», «2016»: what is behind a month. */
const isTimeBehind = (lexeme: Lexeme): boolean =>
  lexeme.kind !== 'arabic' || hasArticle(lexeme.key);

/** Whether a definite word is between a name and the head of an office in apposition. */
const isBeforeOffice = (lexeme: Lexeme, next: Lexeme): boolean =>
  isOfficeHead(next) && endsBeforeOffice(lexeme);
