import type { Document } from '../../../document.ts';
import { isSaying } from '../../../lexicons/saying-verbs.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAt, tokensBefore as tokensBack } from '../../../text/neighbours.ts';
import type { Meaning } from '../meaning.ts';
import { isDateParticle } from '../patterns/words/word-senses.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from './join.ts';
import { isGoalNoun, isPastVerb, signOf, type TenseSign } from './verb-signs.ts';

/** Tokens before a date that its verb can be away. */
const farthest = 14;
/** Tokens before a day that a verb in the present can be away: a verb unknown may come between. */
const farthestPlan = 9;
/** Tokens before «المقرر» or a verb in the present in which «كان» makes it a plan of the past. */
const tokensBefore = { ahead: 3, planned: 5 };

/** Whether a plan may be for it: a day, or a time on one; «يصل في مارس» may be of each year. */
const isOnDay = (meaning: Meaning): boolean => {
  switch (meaning.kind) {
    case 'weekday':
      return true;
    case 'fields':
      return meaning.day !== undefined;
    case 'clock':
      return meaning.date !== undefined && isOnDay(meaning.date);
    case 'range':
    case 'clockRange':
      return isOnDay(meaning.from);
    default:
      return false;
  }
};

/** «إلى الخميس», «حتى يوم الجمعة», «إلى جلسة 12 مارس», «ليوم الأحد». */
const isGoal = ({ firstToken, start }: Reading, { tokens }: Document): boolean => {
  const [first, before, earlier] = [firstToken, firstToken - 1, firstToken - 2].map(
    (at) => tokens[at],
  );
  const lam = first === undefined ? '' : first.lexeme.text.charAt(start - first.start - 1);
  const own = isGoalNoun(before?.lexeme.key ?? '') ? earlier : before;
  return lam === 'ل' || isDateParticle(own, 'to', 'until');
};

/** Tokens before a day among which a word of starting is looked for. */
const startTokens = 3;
/** Tokens before such a word among which a verb of the past is. */
const farthestOver = 200;

/**
 * «تنخفض الحرارة اعتبارا من مساء الجمعة»: a day from which something holds is the next one where nothing before it in the
 * sentence is over.
 */
const isStart = ({ firstToken, meaning }: Reading, { tokens }: Document): boolean => {
  if (!isOnDay(meaning)) return false;
  const start = tokensBack(tokens, firstToken, startTokens).find((token) =>
    isDateParticle(token, 'starting'),
  );
  if (start === undefined || !isDateParticle(tokens[start.index + 1], 'of')) return false;
  return !tokensBack(tokens, start.index, farthestOver).some(({ lexeme }) => isOver(lexeme));
};

/** «أضرب», but «أعلن», which says nothing of when what it tells is. */
const isOver = (lexeme: Lexeme): boolean =>
  signOf(lexeme) === 'was' ||
  ((signOf(lexeme) === 'happened' || isPastVerb(lexeme)) && !isSaying(lexeme));

/** What the nearest verb before a date speaks of: what is to come («سيعقد», «من المقرر»), or what was. */
export const signBefore = (reading: Reading, document: Document): TenseSign => {
  const { firstToken, meaning } = reading;
  const { tokens, sentences } = document;
  const sentence = tokens[firstToken]?.sentence;
  const first = sentence === undefined ? undefined : sentences[sentence]?.firstToken;
  if (first === undefined) return 'none';
  let isResult = false;
  for (let at = firstToken - 1; at >= Math.max(first, firstToken - farthest); at--) {
    const sign = signOf(tokenAt(tokens, at).lexeme);
    if (sign === 'result') isResult = true;
    if (sign === 'none' || sign === 'result') continue;
    if (sign === 'deferred') {
      // «من أجل السلام»
      if (tokens[at - 1]?.lexeme.key !== 'من' && isGoal(reading, document)) return 'ahead';
      continue;
    }
    // «من المنتظر أن تجرى خلال شهرين»: only «المنتظر» speaks of all dates.
    if (sign === 'planned' && !isOnDay(meaning)) continue;
    if (sign === 'planned' && (isResult || firstToken - at > farthestPlan)) return 'none';
    if (sign !== 'ahead' && sign !== 'planned') return sign;
    const before = tokens.slice(Math.max(first, at - tokensBefore[sign]), at);
    return before.some(({ lexeme }) => signOf(lexeme) === 'was') ? 'was' : sign;
  }
  return 'none';
};

/**
 * Whether no more than what was comes between a weekday and the reading before it in its sentence: «يصل غدا الجمعة، وكان
 * قد أعلن السبت استقالته», «يلعب الجمعة بعد فوزه السبت».
 */
const isTurnedBack = (
  before: Reading | undefined,
  { firstToken, meaning }: Reading,
  { tokens }: Document,
): boolean => {
  if (before === undefined || meaning.kind !== 'weekday' || meaning.shift !== undefined) {
    return false;
  }
  if (tokens[before.firstToken]?.sentence !== tokens[firstToken]?.sentence) return false;
  const signs = tokens
    .slice(Math.max(before.endToken, firstToken - farthest), firstToken)
    .map(({ lexeme }) => signOf(lexeme))
    .filter((sign) => sign !== 'none' && sign !== 'deferred');
  return signs.length > 0 && signs.every((sign) => past.has(sign));
};

const past: ReadonlySet<TenseSign> = new Set<TenseSign>(['was', 'happened', 'result']);

/** For these it makes no difference what the sentence says. */
const settled: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>([
  'relativePeriod',
  'offset',
  'vagueOffset',
  'now',
  'decade',
  'century',
  'set',
]);

const settlesTense: ReadonlySet<TenseSign> = new Set<TenseSign>(['ahead', 'planned', 'was']);

const isOpen = (meaning: Meaning): boolean =>
  !settled.has(meaning.kind) && (meaning.kind !== 'fields' || meaning.year === undefined);

/**
 * Marks the dates of what is to come: without a year or a week of their own they are the next; and
 * those from which something lasts, «منذ أكتوبر», which are the last.
 */
export const outlook: Refiner = (readings, document) =>
  readings.map((reading, at) => {
    const { meaning } = reading;
    if (!isOpen(meaning)) return reading;
    if (reading.attributes?.relation === 'since' && meaning.kind !== 'range') {
      return { ...reading, behind: true };
    }
    if (isTurnedBack(readings[at - 1], reading, document)) return { ...reading, behind: true };
    const sign = signBefore(reading, document);
    if (!settlesTense.has(sign) && isStart(reading, document)) return { ...reading, ahead: true };
    if (sign === 'none') return reading;
    if (sign === 'ahead' || sign === 'planned') return { ...reading, ahead: true };
    return meaning.kind === 'season'
      ? { ...reading, meaning: { ...meaning, recurrent: undefined } }
      : reading;
  });
