import type { Document, Token } from '../../../document.ts';
import { isPresentVerb } from '../../../lexicons/present-verbs.ts';
import { isSaying } from '../../../lexicons/saying-verbs.ts';
import { analysisOf } from '../../../lexicons/stems.ts';
import { withoutConjunction } from '../../../morphology/conjunction.ts';
import { isImperfect } from '../../../morphology/verb-shape.ts';
import { flatMapped } from '../../../text/flat-map.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAfter, tokensBefore } from '../../../text/neighbours.ts';
import { searchKey } from '../../../text/normalize.ts';
import type { Offset, VagueOffset } from '../meaning.ts';
import { units } from '../patterns/words/word-classes.ts';
import { isDateParticle, termsOf } from '../patterns/words/word-senses.ts';
import type { Reading } from '../reading.ts';
import { isJoint } from './date-joints.ts';
import type { Refiner } from './join.ts';
import { signBefore } from './tense.ts';
import { isPastVerb, isPlan, signOf, type TenseSign } from './verb-signs.ts';

type Away = Reading<Offset | VagueOffset>;

const isAway = (reading: Reading): reading is Away =>
  reading.meaning.kind === 'vagueOffset' ||
  (reading.meaning.kind === 'offset' && reading.meaning.anchor === undefined);

/** The token behind «على الأقل» or «فقط», which may be between a length and what it counts from. */
const afterLimit = (at: number, tokens: readonly Token[]): number => {
  if (isDateParticle(tokens[at], 'on') && isDateParticle(tokens[at + 1], 'more')) return at + 2;
  return isJoint('limits', keyAt(tokens, at)) ? at + 1 : at;
};

/** Whether «من» or «على» leads on from a reading to what it counts from. */
const countsFromOther = (reading: Away, document: Document): boolean => {
  const { firstToken, endToken, meaning } = reading;
  const { tokens } = document;
  const next = tokens[afterLimit(endToken, tokens)];
  if (next === undefined || next.sentence !== tokens[endToken - 1]?.sentence) return false;
  // «بعد 42 عاما على تأسيسها», but «بعد يومين على متن السفينة», «اعتاد منذ عامين على الوصول»
  const isFromEvent = meaning.direction > 0 || isDateParticle(tokens[firstToken], 'before');
  const origin =
    isFromEvent && next.lexeme.spelling === 'على' ? tokenAfter(tokens, next.index) : undefined;
  if (origin !== undefined) return isOrigin(origin) && !isToCome(reading, document);
  const isFrom = termsOf(next.lexeme).some(
    (term) => term.class === 'particle' && term.proclitics === '' && term.value === 'of',
  );
  // «قبل 3 سنوات فقط من الآن»
  return isFrom && !isNow(tokens[next.index + 1]);
};

const isOrigin = ({ lexeme }: Token): boolean =>
  !isJoint('notOrigins', searchKey(analysisOf(lexeme).stem));

/** Whether «على» rather belongs to a verb of what is to come; not in «سيعود بعد 20 عاما على رحيله». */
const isToCome = (reading: Away, document: Document): boolean =>
  !isAges(reading.meaning) && signBefore(reading, document) === 'ahead';

const isNow = (token: Token | undefined): boolean =>
  token !== undefined && termsOf(token.lexeme).some((term) => term.class === 'now');

/** Tokens before «بعد» that a verb can be away which says that it is told of the past. */
const farthestVerb = 6;
/** Tokens behind a length in which what is to come may be said. */
const farthestAhead = 4;
/** Years after which hardly anything is planned: «بعد 20 عاما» since something. */
const fewestYears = 5;

/**
 * Whether so long after something is told of the past, not counted from today: «أفرج عنه بعد ساعات», «وبعد
 * يومين انفجرت», «إلا بعد ثلاث ساعات», «بعد 20 عاما في منصبه».
 */
const isNarrated = (reading: Away, document: Document): boolean => {
  const { tokens } = document;
  const { firstToken, endToken, meaning } = reading;
  const first = tokens[firstToken];
  if (meaning.direction < 0 || first === undefined) return false;
  const before = tokensBefore(tokens, firstToken, farthestVerb);
  // «لن تفتح إلا بعد أسبوعين»
  if (isDateParticle(before[0], 'except')) return signBefore(reading, document) !== 'ahead';
  if (isAheadBehind(reading, document)) return false;
  const last = before.find(({ lexeme }) => isVerb(lexeme));
  if (last !== undefined && isPastVerb(last.lexeme) && !isSaying(last.lexeme)) return true;
  const next = tokens[afterLimit(endToken, tokens)];
  const isFollowed = next?.sentence === first.sentence;
  const opensClause = reading.start > first.start || !isWordAt(before[0]);
  if (last === undefined && opensClause && isFollowed && isTold(next)) return true;
  const isInText = before.length > 0 || isFollowed;
  if (!isInText || isPlanned(signBefore(reading, document))) return false;
  return isAges(meaning) || (isHours(meaning) && (last === undefined || !isToBe(last.lexeme)));
};

/** A verb of what is to come: in an hour. */
const isToBe = (lexeme: Lexeme): boolean => isPlanned(signOf(lexeme)) || isPresentVerb(lexeme);

/** Whether a length is less than a day: hardly anything in a paper is so near. */
const isHours = (meaning: Offset | VagueOffset): boolean => {
  const amounts = meaning.kind === 'offset' ? meaning.amounts : [meaning];
  return amounts.every(({ unit }) => units.indexOf(unit) < units.indexOf('day'));
};

/** Whether what happened follows: «انفجرت», «قال»; «وأضاف» begins another clause. */
const isTold = ({ lexeme }: Token): boolean =>
  withoutConjunction(lexeme.key, 3) === lexeme.key &&
  (isPastVerb(lexeme) || (isSaying(lexeme) && !isImperfect(lexeme.key)));

const isWordAt = (token: Token | undefined): boolean => token?.lexeme.kind === 'arabic';

/** Whether a word says of when something is. */
const isVerb = (lexeme: Lexeme): boolean =>
  isPlanned(signOf(lexeme)) ||
  signOf(lexeme) === 'deferred' ||
  isSaying(lexeme) ||
  isPastVerb(lexeme) ||
  isPlan(lexeme) ||
  isPresentVerb(lexeme);

const isAges = (meaning: Offset | VagueOffset): boolean =>
  meaning.kind === 'offset' &&
  meaning.amounts.some(
    ({ unit, count }) =>
      (unit === 'year' && (count ?? 0) >= fewestYears) || unit === 'decade' || unit === 'century',
  );

/** Whether words behind a reading speak of what is to come: «بعد أسبوعين ستنطلق». */
const isAheadBehind = ({ endToken }: Reading, { tokens }: Document): boolean =>
  tokens.slice(endToken, endToken + farthestAhead).some(({ lexeme }) => signOf(lexeme) === 'ahead');

const isPlanned = (sign: TenseSign): boolean => sign === 'ahead' || sign === 'planned';

/** Where the amount itself begins: «بعد حوالي شهرين من» has two words before it. */
const amountFrom = ({ firstToken, endToken }: Reading, { tokens }: Document): number => {
  let at = firstToken;
  while (at + 1 < endToken && isLead(tokens[at])) at++;
  return at;
};

const isLead = (token: Token | undefined): boolean =>
  isDateParticle(token, 'before', 'after', 'more', 'of', 'what', 'exceeds', 'on') ||
  (token !== undefined &&
    termsOf(token.lexeme).some(({ class: name }) => name === 'since' || name === 'about'));

/** «بعد أيام قليلة من»: nobody says how many. */
const isFew = ({ firstToken, endToken }: Reading, { tokens }: Document): boolean =>
  tokens
    .slice(firstToken, endToken)
    .some(({ lexeme }) => termsOf(lexeme).some(({ class: name }) => name === 'few'));

const lengthOf = (reading: Away, document: Document): Pick<Offset, 'amounts' | 'vague'> => {
  const { meaning } = reading;
  if (meaning.kind === 'vagueOffset')
    return { amounts: [{ unit: meaning.unit, count: Number.NaN }], vague: true };
  const { amounts, vague } = meaning;
  return vague && isFew(reading, document)
    ? { amounts: amounts.map(({ unit }) => ({ unit, count: Number.NaN })), vague }
    : { amounts, vague };
};

/** «قبل يومين من التصويت», «قبل أيام من التصويت», «توفي بعد أيام»: so long, but from a day that is not given. */
export const lengthsFromEvents: Refiner = (readings, document) =>
  flatMapped(readings, (reading) => {
    if (!isAway(reading)) return [reading];
    if (!countsFromOther(reading, document) && !isNarrated(reading, document)) return [reading];
    const { amounts, vague } = lengthOf(reading, document);
    const firstToken = amountFrom(reading, document);
    const start = Math.max(reading.start, document.tokens[firstToken]?.start ?? reading.start);
    return [{ ...reading, start, firstToken, meaning: { kind: 'duration', amounts, vague } }];
  });
