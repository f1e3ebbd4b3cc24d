import type { Token } from '../../document.ts';
import {
  type EventHead,
  eventAt,
  eventHead,
  isDaysLong,
  isOfGames,
} from '../../lexicons/event-words.ts';
import { isMonthWord } from '../../lexicons/month-words.ts';
import { isRuler } from '../../lexicons/people-words.ts';
import { isEleventh, isOrdinal } from '../../morphology/ordinal.ts';
import { keyAt, tokenAfter, tokenAt } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import { parseName } from '../people/full-name.ts';
import { afterCountry, afterPlace } from './event-complement.ts';
import { extendEvent, figuredEnd } from './event-extent.ts';
import { yearInside } from './event-grades.ts';
import type { EventName } from './event-name.ts';
import { yearAfter, yearAt } from './event-years.ts';
import { afterDivision } from './member-events.ts';
import { afterRuler } from './ruler-events.ts';

/** A listed event; «كأس الأمير» is a cup of its own only where no prince is named: «كأس الأمير فيصل بن فهد». */
export const listedAt = (tokens: readonly Token[], at: number): ReturnType<typeof eventAt> => {
  const listed = eventAt(tokens, at);
  if (listed === undefined || !isRuler(keyAt(tokens, listed.endToken - 1))) return listed;
  return (afterRuler(tokens, at + 1) ?? 0) > listed.endToken ? undefined : listed;
};

/** «كأس الأمير فيصل بن فهد»: the index after the father's name of whom a cup is called after. */
const lineageEnd = (tokens: readonly Token[], index: number): number => {
  if (tokens[index]?.lexeme.key !== 'بن' || tokenAfter(tokens, index - 1) === undefined)
    return index;
  const father = parseName(tokens, index + 1);
  return father?.firstToken === index + 1 ? father.endToken : index;
};

/** «ثورة يوليو / تموز», «هجمات 11 سبتمبر أيلول»: the index after the same month by its other name. */
const twinMonthEnd = (tokens: readonly Token[], index: number): number => {
  const at = tokens[index]?.lexeme.text === '/' ? index + 1 : index;
  const [month, twin] = [tokens[index - 1], tokens[at]];
  const isTwin =
    twin?.sentence === month?.sentence &&
    isMonthWord(month?.lexeme.key ?? '') &&
    isMonthWord(twin?.lexeme.key ?? '');
  return isTwin ? at + 1 : index;
};

/** «كأس العالم لكرة اليد»; «معرض الكتاب الدولي», but not «مهرجان قرطاج الدولي للفنانين». */
const extentOfListed = (
  tokens: readonly Token[],
  at: number,
  { group, definite, key }: EventHead,
): number => {
  const { endToken, directed } = extendEvent(tokens, at);
  const division = afterDivision(tokens, at);
  if (division !== undefined) return division;
  if (isOfGames(key) || figuredEnd(tokens, at) !== undefined) return endToken;
  // «اتفاقية فيينا للعلاقات القنصلية», «اتفاقية جنيف الرابعة»
  const isWhich = endToken === at + 1 && isOrdinal(tokenAt(tokens, at).lexeme.key);
  if (group === 'agreements' && !definite && (directed || isWhich)) return endToken;
  // «القمة العربية الرابعة والثلاثين»
  const isNumbered = definite && group === 'meetings' && isOrdinalAt(tokens, at);
  if (isNumbered) return endToken;
  const isHeld = !definite && !isDaysLong(key) && (group === 'festivals' || group === 'meetings');
  return isHeld && !directed ? endToken : at;
};

const isOrdinalAt = (tokens: readonly Token[], at: number): boolean => {
  const key = tokenAfter(tokens, at - 1)?.lexeme.key ?? '';
  return isOrdinal(key) || isEleventh(key);
};

/** «كأس العالم للأندية اليابان 2007»: the index behind the country or town of games, if their year is behind it. */
const hostEnd = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.sentence !== tokens[at - 1]?.sentence) return at;
  const end = afterCountry(tokens, at) ?? afterPlace(tokens, at);
  return end !== undefined && yearAt(tokens, end) !== undefined ? end : at;
};

/** A listed name with its game and its year: «كأس العالم لكرة اليد», «مونديال 2018». */
export const listedName = (
  tokens: readonly Token[],
  index: number,
  endToken: number,
): EventName => {
  const head = eventHead(tokenAt(tokens, index).lexeme);
  const named = twinMonthEnd(tokens, lineageEnd(tokens, endToken));
  const extent = head === null ? named : extentOfListed(tokens, named, head);
  const end = head === null || head.group === 'competitions' ? hostEnd(tokens, extent) : extent;
  const year = yearAt(tokens, end);
  const rule = 'events/listed';
  // «استفتاء استقلال كتالونيا عام 2017»: a vote is named with its year.
  const worded = head?.group === 'votes' ? yearAfter(tokens, end) : undefined;
  if (worded !== undefined)
    return { endToken: end + 2, year: worded, rule, confidence: grade.sure };
  return year !== undefined && (head === null || yearInside(head.group))
    ? { endToken: end + 1, year, rule, confidence: grade.sure }
    : { endToken: end, year: year ?? yearAfter(tokens, end), rule, confidence: grade.sure };
};
