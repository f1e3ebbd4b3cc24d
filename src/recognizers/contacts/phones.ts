import type { Candidate, Document, Token } from '../../document.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { searchKey } from '../../text/normalize.ts';
import { Trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import {
  countsNext,
  isAnnounced,
  isBehindOwnedLine,
  isBehindOwner,
  isOfRecord,
  isOnNumber,
} from './announcements.ts';
import { type Dialled, dial, isGrouped, isPhone, shortestOwned } from './dialled.ts';
import { firstOfTwo, followsNumber, isLikeLast } from './number-rows.ts';

const digit = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]';
const mark = '[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u061c\\u200c]?';
const space = '[ \\u00a0\\u2009\\u202f]';
/** «01/345678»: a slash after the code of an area. */
const slash = `/(?=${digit}{5})`;
const between = `${mark}(?:${slash}|${space}?[-‐‑–.]${space}?|${space}?\\(|${space}?\\)${space}?-?|${space})${mark}`;
/** Groups of digits with a mark or space between two: no number is written in more than seven. */
const run = new RegExp(`\\+?${mark}\\(?\\+?${digit}{1,15}(?:${between}${digit}{1,15}){0,6}`, 'y');
const group = new RegExp(`${digit}+`, 'g');

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
    const token = tokenAt(tokens, at);
    if (token.start < (last?.end ?? 0)) continue;
    const phone = phoneAt(document, token, last);
    if (phone === undefined) continue;
    found.push(phone);
    last = phone;
  }
  return found;
};

const opens = new Trait(
  'phones/opens',
  ({ kind, key, text }) =>
    kind === 'number' ||
    (kind === 'date' && !calendarDay.test(key)) ||
    text === '+' ||
    text === '(',
);

/** «2019-2020», «2023-10-12» */
const years = /^(?:\d{4}[-/](?:19|20)\d\d|(?:19|20)\d\d[-/]\d{1,2}[-/]\d{1,2})$/;

/**
 * Whether figures can be those of a telephone whose owner is before them: they are behind a colon and count
 * nothing, or have a dash or stroke between them and are no years.
 */
const isShapedOrTold = (
  { digits }: Dialled,
  written: string,
  tokens: readonly Token[],
  index: number,
): boolean => {
  if (digits.length < shortestOwned - 1) return false;
  const key = searchKey(written);
  if (/\d[-/]\d/u.test(key)) return !years.test(key);
  return tokens[index - 1]?.lexeme.text === ':' && !countsNext(tokens, index);
};

/** The longest phone number at a token: groups that make it no number are given back. */
const phoneAt = (
  { text, tokens }: Document,
  token: Token,
  previous: Candidate | undefined,
): Candidate | undefined => {
  run.lastIndex = token.start;
  const written = run.exec(text)?.[0];
  if (written === undefined) return undefined;
  const announced = isAnnounced(tokens, token.index) || isBehindOwnedLine(tokens, token.index);
  const before = followsNumber(text, token.start, previous) ? previous : undefined;
  const isTold = announced || before !== undefined;
  if (!isTold && written.length < shortestOwned) return undefined;
  if (!announced && !written.includes('+') && isOfRecord(tokens, token.index)) return undefined;
  const groups = firstOfTwo(written, [...written.matchAll(group)]);
  for (let count = groups.length; count > 0; count--) {
    const last = groups[count - 1];
    if (last === undefined) break;
    const end = token.start + last.index + last[0].length;
    const span = text.slice(token.start, end);
    if (span.startsWith('(') && !span.includes(')')) break;
    const dialled = dial(span, text.charAt(end) === '+');
    const isPhoneHere =
      isPhone(dialled, announced) ||
      (before !== undefined &&
        isLikeLast(dialled, {
          last: before,
          joint: text.slice(before.end, token.start),
          after: tokens[token.index + 1],
        })) ||
      (isGrouped(dialled, last[0]) && isOnNumber(tokens, token.index)) ||
      (isShapedOrTold(dialled, span, tokens, token.index) && isBehindOwner(tokens, token.index));
    if (isPhoneHere) return phoneOf(dialled, { start: token.start, end }, announced);
  }
  return undefined;
};

const phoneOf = (
  dialled: Dialled,
  { start, end }: Pick<Candidate, 'start' | 'end'>,
  announced: boolean,
): Candidate => ({
  type: 'phone',
  start,
  end: dialled.plusAfter ? end + 1 : end,
  value: null,
  confidence: grade.certain,
  source: 'contacts',
  rule: `contacts/${ruleOf(dialled, announced)}`,
  name: (dialled.international ? '+' : '') + dialled.digits,
});

const ruleOf = ({ international }: Dialled, announced: boolean): string => {
  if (international) return 'international-phone';
  return announced ? 'announced-phone' : 'national-phone';
};
