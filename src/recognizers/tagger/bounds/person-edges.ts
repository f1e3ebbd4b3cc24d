import type { Token } from '../../../document.ts';
import { isArabGivenName } from '../../../lexicons/arab-names.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { innerNameWordOf, isForeign, isName, openerOf } from '../../../lexicons/name-word.ts';
import {
  isCompoundEnd,
  isDialectWord,
  isFamilyTitle,
  isNeverName,
  isNounBeforeName,
  isSelfOrKin,
  isSyllable,
  isVerbAlike,
  makesNoCompound,
} from '../../../lexicons/people-words.ts';
import { isPersonDeed } from '../../../lexicons/person-acts.ts';
import { announcerWord } from '../../../lexicons/place-words.ts';
import { isPresentVerb } from '../../../lexicons/present-verbs.ts';
import { isSayingAt } from '../../../lexicons/saying-verbs.ts';
import { stemFrequency } from '../../../lexicons/stems.ts';
import { isSyllabicFamily, isSyllabicGiven } from '../../../lexicons/syllabic-names.ts';
import {
  headPairOf,
  isNobleTitle,
  isPersonalTitle,
  isTitle,
  isTitleWord,
} from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isOrdinal, isTen } from '../../../morphology/ordinal.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import { isBirthAt, tellsOfBirth } from '../../people/parts/birth.ts';
import { isHastyAli } from '../../people/parts/hasty-ali.ts';
import { isBlessingAt } from '../../people/parts/name-part.ts';
import { isSaidOf } from '../../people/parts/said-of-name.ts';
import { spanBetween, type TaggedSpan } from '../tag.ts';
import { isSaidOfForeigner } from './foreign-end.ts';
import { isPlaceBehind } from './place-behind.ts';

/**
 * A person's span without the words at its edges that are part of no name: «أين كان», «توفيق الله», «شكر
 * معالي الوزير». Nothing when no name is left.
 */
export const withoutStrangers = (
  tokens: readonly Token[],
  span: TaggedSpan,
): TaggedSpan | undefined => {
  if (span.tagClass !== 'PERS') return span;
  let { firstToken, endToken } = span;
  // «دوق كامبرلاند»
  if (isNobleTitle(keyAt(tokens, firstToken))) return undefined;
  for (let passed = 1; passed > 0 && firstToken < endToken; firstToken += passed) {
    passed = strangersAt(tokens, firstToken, endToken, firstToken > span.firstToken);
  }
  for (let at = firstToken + 1; at < endToken; at++) if (isBlessingAt(tokens, at)) endToken = at;
  // «خسر غور أمام بوش»
  for (let at = firstToken + 1; at < endToken; at++) if (isInFront(tokens[at])) endToken = at;
  for (let at = firstToken + 3; at < endToken; at++) if (isBehindReign(tokens, at)) endToken = at;
  while (firstToken < endToken && isStrangerLast(tokens, endToken - 1)) endToken--;
  while (endToken > firstToken + 1 && isPredicateOfName(tokens, endToken - 1)) endToken--;
  while (endToken > firstToken + 1 && isSaidOfForeigner(tokens, endToken - 1)) endToken--;
  if (isPlaceBehind(tokens, firstToken, endToken - 1)) endToken--;
  const isShorter = endToken - firstToken < span.endToken - span.firstToken;
  if (firstToken >= endToken) return undefined;
  if (!isShorter) return span;
  const isVerb = endToken === firstToken + 1 && isVerbAlike(keyAt(tokens, firstToken));
  return isVerb ? undefined : spanBetween(firstToken, endToken, span);
};

/** «زار ليو الرابع عشر | إزنيق»: whether a word is behind a reign's number of two words. */
const isBehindReign = (tokens: readonly Token[], at: number): boolean =>
  isTen(keyAt(tokens, at - 1)) && isOrdinal(keyAt(tokens, at - 2));

/** «أمام» with its hamza: no imam. */
const isInFront = (token: Token | undefined): boolean => token?.lexeme.spelling === 'أمام';

const isMark = ({ kind, text }: Lexeme): boolean => kind === 'punctuation' && text !== '.';

/** How many words at the beginning of a span are part of no name. */
const strangersAt = (
  tokens: readonly Token[],
  index: number,
  end: number,
  isTrimmed: boolean,
): number => {
  const { lexeme } = tokenAt(tokens, index);
  if (isMark(lexeme)) return 1;
  // «سيعود أدفوكات»
  if (end > index + 1 && lexeme.key.startsWith('سي') && isPresentVerb(lexeme)) return 1;
  if (lexeme.key === 'ولد' && isBornAt(tokens, index, end)) return 1;
  // «أخو ديدون», «والد الحسن», «أنا ليلى الشتاوي», «جثمان العريف»
  if (end > index + 1 && (isSelfOrKin(lexeme.key) || isNounBeforeName(lexeme.key))) return 1;
  if (lexeme.spelling === 'على') return isHastyAli(tokens, index) ? 0 : 1;
  if (lexeme.splits.some(({ spelling }) => isNeverName(spelling))) return 1;
  if (isDialectWord(lexeme.key)) return isBeforeName(tokens, index + 1, end) ? 0 : 1;
  const isPhrase = lexeme.splits.some(({ key }) => makesNoCompound(key));
  if (isPhrase && isCompoundEnd(keyAt(tokens, index + 1))) {
    const isNamed = end === index + 2 && isSayingAt(tokens, index - 1);
    return isNamed ? 0 : Math.min(2, end - index);
  }
  if (end > index + 1 && isPluralHead(lexeme)) return 1;
  // «أوعز ديغول»
  if (end > index + 1 && isPersonDeed(lexeme) && !isName(innerNameWordOf(lexeme))) return 1;
  // «بقيادة اللورد نورث»
  if (end > index + 1 && isTitleBefore(lexeme)) return 1;
  const isOffice = headPairOf(lexeme, tokens[index + 1]?.lexeme) !== undefined;
  if (isOffice) return Math.min(officeEnd(tokens, index + 2), end) - index;
  return isTrimmed && isFunctionWord(lexeme) && !isSyllable(lexeme) ? 1 : 0;
};

/** «ولد هوراشيو كينغ عام 1754», «حيث ولد لوفينغ ونشأ»: the verb with which a life begins, before no Arab. */
const isBornAt = (tokens: readonly Token[], index: number, end: number): boolean => {
  const next = tokens[index + 1];
  if (next === undefined || index + 1 >= end || !isBirthAt(tokens, index)) return false;
  // «ولد داداه»
  if (index + 2 === end && !tellsOfBirth(tokens[end])) return false;
  const name = innerNameWordOf(next.lexeme);
  return isForeign(next.lexeme) || (isName(name) && !isArabGivenName(name.key));
};

/** Binary logarithm of how often a plural is met in news, at least. */
const leastPlural = 3;

/** «مناصرو الباجي قائد السبسي», «متساكنو العلا»: a plural before those or the town whose it is; «ماريو» is none. */
const isPluralHead = (lexeme: Lexeme): boolean => {
  const { key } = lexeme;
  if (key.length < 5 || !key.endsWith('و') || isDefinite(key)) return false;
  if (isName(innerNameWordOf(lexeme))) return false;
  if (announcerWord(lexeme) !== null) return true;
  return stemFrequency(lexemeOf(`${key.slice(0, -1)}ين`, 'arabic')) >= leastPlural;
};

/** «اللورد», «والسيدة»: a title of which no name is made. */
const isTitleBefore = ({ splits }: Lexeme): boolean =>
  splits.some(({ key }) => isDefinite(key) && isPersonalTitle(key) && !isFamilyTitle(key));

/** Where the definite words after an office of two words end: «الشريفين» of «خادم الحرمين الشريفين». */
const officeEnd = (tokens: readonly Token[], index: number): number => {
  const { lexeme } = tokens[index] ?? {};
  const goesOn = lexeme !== undefined && isDefinite(lexeme.key) && !isName(innerNameWordOf(lexeme));
  return goesOn ? officeEnd(tokens, index + 1) : index;
};

const isBeforeName = (tokens: readonly Token[], index: number, end: number): boolean => {
  if (index >= end) return false;
  const { lexeme } = tokenAt(tokens, index);
  return isName(innerNameWordOf(lexeme)) || isForeign(lexeme);
};

/** «معالي» before «الوزير» or «وزير العدل», «الوزير» after «معالي», «هيك» at the end. */
const isStrangerLast = (tokens: readonly Token[], index: number): boolean => {
  const { lexeme } = tokenAt(tokens, index);
  if (isMark(lexeme)) return true;
  if (isNeverName(lexeme.spelling) && lexeme.spelling !== 'على') return true;
  // «الملك سلمان | خادم الحرمين»
  if (headPairOf(lexeme, tokens[index + 1]?.lexeme)?.offset === 0) return true;
  if (isOwnerOf(tokens, index)) return true;
  if (isPersonalTitle(keyAt(tokens, index - 1)) && isDefiniteTitle(lexeme)) return true;
  const next = tokens[index + 1];
  if (next !== undefined && isTitle(next.lexeme) && isPersonalTitle(lexeme.key)) return true;
  return (
    isTitleWord(lexeme) &&
    !isDefinite(lexeme.key) &&
    next !== undefined &&
    isDefiniteTitle(next.lexeme)
  );
};

/** «كيم يأمر»: the verb behind a name, or a word that only opens another name: «بريجيت أم لثلاثة أطفال». */
const isPredicateOfName = (tokens: readonly Token[], index: number): boolean => {
  const { lexeme } = tokenAt(tokens, index);
  if (isPresentVerb(lexeme) || isSaidOf(lexeme) || isBornThen(tokens, index)) return true;
  // «كانت بريجيت هي الصغرى», but not «كيم يونغ هي»
  if (/^ه[يو]$/u.test(lexeme.spelling) && !isSyllabic(tokens[index - 1])) return true;
  // «لم يصل عدنان للنادي»
  if (lexeme.key.startsWith('لل') && lexeme.key.length > 4) return true;
  const { kind, offset } = openerOf(lexeme);
  return kind !== 'none' && offset === 0 && !isName(innerNameWordOf(lexeme));
};

/** «فينسنزو ولد عام 1606»: the verb, before when it was. */
const isBornThen = (tokens: readonly Token[], index: number): boolean =>
  keyAt(tokens, index) === 'ولد' && /^(?:عام|سنه|في|يوم)$/u.test(keyAt(tokens, index + 1));

const isSyllabic = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isSyllabicGiven(token.lexeme.spelling) || isSyllabicFamily(token.lexeme.spelling));

/** «معز القروي صاحب المقهى», «حمدي البريقي شاهد عيان»: a noun before what it owns or has seen. */
const isOwnerOf = (tokens: readonly Token[], index: number): boolean => {
  const [noun, thing] = [tokens[index], tokens[index + 1]];
  return (
    noun !== undefined &&
    (/^صاحبه?$/u.test(noun.lexeme.key) ||
      (noun.lexeme.key === 'شاهد' && thing?.lexeme.key === 'عيان')) &&
    thing?.sentence === noun.sentence &&
    thing.lexeme.kind === 'arabic'
  );
};
const isDefiniteTitle = (lexeme: Lexeme): boolean => isDefinite(lexeme.key) && isTitle(lexeme);
