import type { Token } from '../../../document.ts';
import {
  innerNameWordOf,
  isForeign,
  isNisbaName,
  isRareDefinite,
} from '../../../lexicons/name-word.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { isNeverName, isSyllable } from '../../../lexicons/people-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { isPresentVerb } from '../../../lexicons/present-verbs.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { isOrdinal, isTen } from '../../../morphology/ordinal.ts';
import { isWeakParticiple } from '../../../morphology/verb-shape.ts';
import { tokenAfter, tokenAt } from '../../../text/neighbours.ts';
import { isBehindFamily } from './common-words-behind.ts';
import {
  canBeForeign,
  furtherPart,
  isFamilyAt,
  type NamePart,
  type NameSoFar,
} from './name-part.ts';
import { describes } from './origin-name.ts';
import { isSaidOf } from './said-of-name.ts';
import { familyRules, type PartRule } from './unlisted-family.ts';

/**
 * A further part of a name that no list of names has: a family name by its form, by its place behind a
 * given name, or before an office.
 */
export const unlistedPart = (
  tokens: readonly Token[],
  index: number,
  { head, parts, introduced }: NameSoFar,
): NamePart | undefined => {
  const { lexeme } = tokenAt(tokens, index);
  const next = tokenAfter(tokens, index)?.lexeme;
  const behind = { head, parts, introduced, tokens, index, lexeme, next };
  for (const rule of rules) {
    const part = rule(behind);
    if (part !== undefined) return part ?? undefined;
  }
  return undefined;
};

// «محمد على كلاي»: hasty spelling of «علي».
const hastyAli: PartRule = ({ tokens, index, lexeme, head }) =>
  lexeme.spelling === 'على' && head.first && isFamilyAt(tokens, index + 1)
    ? furtherPart(index + 1)
    : undefined;

// «معاوية جيشا», «تياغو سيلفا سيغيبان», «الحسن فرجع»: what somebody sends or does.
const saidOfName: PartRule = ({ lexeme }) => (isSaidOf(lexeme) ? null : undefined);

// «كيم جونغ يأمر», «الرئيس الباجي قايد السبسي المبرمج ليوم الاثنين», «نبيه بري معزيا»
const noName: PartRule = ({ lexeme, head }) =>
  !head.first ||
  isPresentVerb(lexeme) ||
  isNeverName(lexeme.spelling) ||
  isWeakParticiple(lexeme.key)
    ? null
    : undefined;

// «هنأ الوزير حاتم بن سالم الناجحين»
const manyBehind: PartRule = ({ lexeme }) => (isPluralOfPeople.test(lexeme.key) ? null : undefined);
const isPluralOfPeople = /^ال(?:.ا..|م.{3,})ين$/;

// «يوحنا بولس الثاني»
const ordinalOfReign: PartRule = ({ tokens, index, lexeme, next, parts }) => {
  if (!isOrdinal(lexeme.key)) return undefined;
  const before = tokens[index - 1]?.lexeme;
  if (before === undefined || (parts > 1 && before.key !== 'بولس')) return null;
  // «ولاية بوش الثانية»
  if (lexeme.key.endsWith('ه') && innerNameWordOf(before).family !== undefined) return null;
  const teen = isTen(next?.key ?? '') ? 1 : 0;
  return furtherPart(index + 1 + teen, { guessed: true });
};

// «المركب الثقافي محمد حجي بسلا»
const inTown: PartRule = ({ tokens, index }) =>
  placeAt(tokens, index)?.proclitics === 'ب' ? null : undefined;

const familyOfOrigin: PartRule = ({ tokens, index, lexeme, next, head, parts }) => {
  if (!isNisbaName(lexeme) && !isRareDefinite(lexeme)) return undefined;
  // «سمير بوهلال المتورط في الهجوم»
  if (describes(lexeme)) return null;
  // «خالد المطلك القياديان»
  if (parts > 1 && !isNisbaName(lexeme) && isBehindFamily(tokens, index)) return null;
  // «خلف السويدي غوران»: who comes from there is named after it.
  const isOrigin = nationalityOf(lexeme) !== null && next !== undefined && canBeForeign(next);
  return parts > 3 || !(head.sure || parts > 1) || isOrigin ? null : furtherPart(index + 1);
};

// «كاثرين إمبراطورة روسيا»
const officeBehind: PartRule = ({ lexeme }) => (titleOf(lexeme).kind === 'none' ? undefined : null);

// «كيم جونغ أون», «جولي آن جيمس»
const foreignPart: PartRule = ({ index, lexeme, next, head }) => {
  const isMiddle = head.syllabic || lexeme.spelling === 'آن';
  const isInside = isSyllable(lexeme) && next !== undefined && canBeForeign(next) && isMiddle;
  return isForeign(lexeme) || isInside ? furtherPart(index + 1, { guessed: true }) : undefined;
};

/** In order: the first that says something decides. */
const rules: readonly PartRule[] = [
  hastyAli,
  noName,
  saidOfName,
  manyBehind,
  inTown,
  ...familyRules,
  ordinalOfReign,
  familyOfOrigin,
  officeBehind,
  foreignPart,
];
