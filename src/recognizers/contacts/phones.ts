import type { Candidate, Document, Token } from '../../document.ts';
import { searchKey } from '../../text/normalize.ts';
import { Trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import { isAnnounced, isBehindColon, isOfRecord, isOnNumber } from './announcements.ts';

const digit = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]';
const mark = '[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u061c\\u200c]?';
const space = '[ \\u00a0\\u2009\\u202f]';
/** «01/345678»: a slash after the code of an area. */
const slash = `/(?=${digit}{5})`;
const between = `${mark}(?:${slash}|${space}?[-‐–.]${space}?|${space}?\\(|${space}?\\)${space}?-?|${space})${mark}`;
/** Groups of digits with a mark or space between two: no number is written in more than seven. */
const run = new RegExp(`\\+?${mark}\\(?\\+?${digit}{1,15}(?:${between}${digit}{1,15}){0,6}`, 'y');
const group = new RegExp(`${digit}+`, 'g');

/** Country calling codes (ITU-T E.164). */
const callingCode =
  /^(?:1|7|2(?:[07]|[1-69]\d)|3(?:[0-469]|[578]\d)|4(?:[013-9]|2\d)|5(?:[1-8]|[09]\d)|6(?:[0-6]|[789]\d)|8(?:[1246]|[05789]\d)|9(?:[0-58]|[679]\d))/;
const arabCallingCode = /^(?:20|21[1-368]|222|249|25[23]|269|96[1-8]|97[0134])/;
/** The Arab states' own form: a trunk 0, then 8 to 10 digits (ITU national numbering plans). */
const national = /^0[1-9]\d{7,9}$/;
/** Digits in the shortest number that needs no word to announce it. */
const shortest = 9;
/** Characters in the shortest number of a telephone whose owner comes between: «هاتف المكتب 71960448». */
const shortestOwned = 8;
const calendarDay = /^\d{1,2}\D+\d{1,2}\D+(?:1[34]|19|20)\d\d$/;

/**
 * Telephone numbers: international ones («+966 11 456 7890», «00212…»), the Arab states' national
 * form with its leading zero, and any figures that a word such as «هاتف» or «الخط الساخن» announces.
 */
export const phones = (document: Document): readonly Candidate[] => {
  const found: Candidate[] = [];
  let last: Candidate | undefined;
  const { tokens } = document;
  for (let at = opens.next(tokens); at >= 0; at = opens.next(tokens, at + 1)) {
    const token = tokens[at] as Token;
    if (token.start < (last?.end ?? 0)) continue;
    const phone = phoneAt(document, token, last);
    if (phone === undefined) continue;
    found.push(phone);
    last = phone;
  }
  return found;
};

/** What stands between two numbers that are told one behind the other. */
const betweenNumbers = /^\s{0,3}(?:[-–/،,;|]|أو|و)?\s{0,3}$/u;
const longestBetween = 8;

/** Whether figures follow a telephone number: «71.341.666 أو 71.571.264». */
const followsNumber = (text: string, start: number, last: Candidate | undefined): boolean =>
  last !== undefined &&
  start - last.end <= longestBetween &&
  betweenNumbers.test(text.slice(last.end, start));

/** Whether two numbers have as many figures: «71.341.666 71.571.264». */
const isAsLong = ({ digits }: Dialled, last: Candidate): boolean =>
  digits.length >= shortestOwned && digits.length === last.name?.replace('+', '').length;

const opens = new Trait(
  'phones/opens',
  ({ kind, key, text }) =>
    kind === 'number' ||
    (kind === 'date' && !calendarDay.test(key)) ||
    text === '+' ||
    text === '(',
);

interface Dialled {
  /** Latin digits, an international prefix «00» left out. */
  readonly digits: string;
  readonly international: boolean;
  /** A plus sign that a right-to-left line has put behind: «966501234567+». */
  readonly plusAfter: boolean;
  readonly shortestGroup: number;
}

/** The longest phone number at a token: groups that make it no number are given back. */
const phoneAt = (
  { text, tokens }: Document,
  token: Token,
  previous: Candidate | undefined,
): Candidate | undefined => {
  run.lastIndex = token.start;
  const written = run.exec(text)?.[0];
  if (written === undefined) return undefined;
  const announced = isAnnounced(tokens, token.index);
  if (!announced && written.length < shortestOwned) return undefined;
  if (!announced && !written.includes('+') && isOfRecord(tokens, token.index)) return undefined;
  const groups = firstOfTwo(written, [...written.matchAll(group)]);
  const before = followsNumber(text, token.start, previous) ? previous : undefined;
  for (let count = groups.length; count > 0; count--) {
    const last = groups[count - 1];
    if (last === undefined) break;
    const end = token.start + last.index + last[0].length;
    const span = text.slice(token.start, end);
    if (span.startsWith('(') && !span.includes(')')) break;
    const dialled = dial(span, text.charAt(end) === '+');
    const isPhoneHere =
      isPhone(dialled, announced) ||
      (before !== undefined && isAsLong(dialled, before)) ||
      (isGrouped(dialled, last[0]) && isOnNumber(tokens, token.index)) ||
      (dialled.digits.length >= shortestOwned - 1 && isBehindColon(tokens, token.index));
    if (!isPhoneHere) continue;
    return {
      type: 'phone',
      start: token.start,
      end: dialled.plusAfter ? end + 1 : end,
      value: null,
      confidence: grade.certain,
      source: 'contacts',
      rule: `contacts/${ruleOf(dialled, announced)}`,
      name: (dialled.international ? '+' : '') + dialled.digits,
    };
  }
  return undefined;
};

/** Figures that a number has at least. */
const fewestFigures = 6;

/** The groups up to a dash behind which another number begins: «01/345678 - 03/456789». */
const firstOfTwo = (
  written: string,
  groups: readonly RegExpExecArray[],
): readonly RegExpExecArray[] => {
  const figures = groups.map(([one]) => one.length);
  const all = figures.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (let at = 1; at < groups.length; at++) {
    before += figures[at - 1] ?? 0;
    const [last, next] = [groups[at - 1], groups[at]];
    if (last === undefined || next === undefined) break;
    const joint = written.slice(last.index + last[0].length, next.index);
    if (before <= fewestFigures) continue;
    const isSplit = all - before > fewestFigures && all > mostFigures(written);
    if (isSplit && /[-‐–]/u.test(joint)) return groups.slice(0, at);
    // «71.335.000 80.10.11.11», «2245678 2245679»
    const isWhole =
      at === 1 ? next[0].length > fewestFigures : !/\s/u.test(numberOf(written, groups, at));
    if (isWhole && /\s/u.test(joint)) return groups.slice(0, at);
  }
  return groups;
};

/** What is written before the group at an index, blanks in front of it left out. */
const numberOf = (written: string, groups: readonly RegExpExecArray[], at: number): string =>
  written.slice(0, groups[at]?.index).trimEnd();

/** Figures that one number has at most, with the code of its country or without. */
const mostFigures = (written: string): number => (/^\(?(?:\+|00)/u.test(written) ? 14 : 11);

const ruleOf = ({ international }: Dialled, announced: boolean): string => {
  if (international) return 'international-phone';
  return announced ? 'announced-phone' : 'national-phone';
};

const dial = (written: string, plusAfter: boolean): Dialled => {
  const groups = searchKey(written).match(/\d+/g) ?? [];
  const digits = groups.join('');
  const plus = plusAfter || written.slice(0, 3).includes('+');
  const zeros = !plus && /^00[1-9]/.test(digits);
  return {
    digits: zeros ? digits.slice(2) : digits,
    international: plus || zeros,
    plusAfter,
    shortestGroup: Math.min(...groups.map((figures) => figures.length)),
  };
};

/** «على الرقم 71.960.448»: groups that are as many figures as the numbers of a country have, and no more of them. */
const isGrouped = ({ digits, shortestGroup }: Dialled, lastGroup: string): boolean =>
  digits.length >= 8 && digits.length - lastGroup.length < 8 && shortestGroup > 1;

const isPhone = (dialled: Dialled, announced: boolean): boolean => {
  const { digits, international, plusAfter, shortestGroup } = dialled;
  if (digits.length > 15) return false;
  if (international) {
    return digits.length >= shortest && (plusAfter ? arabCallingCode : callingCode).test(digits);
  }
  if (announced) return digits.length >= 3;
  return national.test(digits) && shortestGroup > 1;
};
