import type { Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isPaper } from '../../../lexicons/organizations.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { dashes } from '../../../text/characters.ts';
import { letterNames } from '../../../text/cutting/abbreviations.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { areQuotes } from '../../../text/quotes.ts';
import { quotedAt } from '../../enclosed.ts';
import { grade } from '../../grades.ts';
import { knownAt } from '../listed.ts';
import type { OrganizationSpan } from '../organization-span.ts';

const strokes = [...dashes, '/'];
const opensMark: ReadonlySet<string> = new Set([...strokes, '(', '[']);
const closesMark: ReadonlySet<string> = new Set([...strokes, ')', ']', ':']);

/** Whether an agency is in the marks of a dateline: «(وام)», «/ وام /», «دبي - وام:», «2015 م واس», «واس - الرياض». */
export const isMarkedOff = (tokens: readonly Token[], before: number, after: number): boolean =>
  opensMark.has(tokens[before]?.lexeme.text ?? '')
    ? closesMark.has(tokens[after]?.lexeme.text ?? '') || closesLine(tokens, before, after)
    : endsDateline(tokens, before, after) || opensLine(tokens, before, after);

/** «الرياض - واس» alone in a line, or before the day: «الرياض - واس 12 / 5 / 1433هـ». */
const closesLine = (tokens: readonly Token[], before: number, after: number): boolean => {
  const { sentence } = tokenAt(tokens, before);
  const next = tokens[after];
  const isLast = next?.sentence !== sentence || /^(?:number|date)$/.test(next.lexeme.kind);
  return isLast && isPlaceFromHead(tokens, before);
};

/** Words in the longest name of a town of a dateline. */
const mostTownWords = 2;

/** Whether a place alone is between the head of the line and an index. */
export const isPlaceFromHead = (tokens: readonly Token[], end: number): boolean => {
  for (let at = end - 1; at >= Math.max(0, end - mostTownWords); at--) {
    if (tokens[at]?.sentence !== tokens[end]?.sentence) return false;
    const isHead = tokens[at - 1]?.sentence !== tokens[end]?.sentence;
    const to = placeAt(tokens, at)?.endToken ?? countryAt(tokens, at)?.endToken;
    if (isHead) return to === end;
  }
  return false;
};

/** «واس - الرياض», «عكاظ (جدة)», alone in a line or before a colon. */
const opensLine = (tokens: readonly Token[], before: number, after: number): boolean => {
  const mark = tokens[after];
  if (mark === undefined || tokens[before]?.sentence === mark.sentence) return false;
  if (!isPlaceAlone(tokens, after + 1)) return false;
  const isBracket = mark.lexeme.text === '(' && tokens[after + 2]?.lexeme.text === ')';
  if (!isBracket && !strokes.includes(mark.lexeme.text)) return false;
  const end = tokens[isBracket ? after + 3 : after + 2];
  return end?.sentence !== mark.sentence || end.lexeme.text === ':';
};

const isPlaceAlone = (tokens: readonly Token[], at: number): boolean =>
  placeAt(tokens, at)?.endToken === at + 1 || countryAt(tokens, at)?.endToken === at + 1;

const endsDateline = (tokens: readonly Token[], before: number, after: number): boolean =>
  /^[مه]$/u.test(keyAt(tokens, before)) &&
  tokens[before - 1]?.lexeme.kind === 'number' &&
  tokens[after]?.sentence !== tokens[before]?.sentence;

/** Words of an agency that may follow «وكالة الأنباء», as in «وكالة الأنباء السعودية الرسمية». */
const longestOrigin = 2;

/** Whether an agency is named behind what it is short for: «وكالة الأنباء السعودية الرسمية واس». */
const isBehindAgency = (tokens: readonly Token[], index: number): boolean => {
  let at = index - 1;
  const first = at - longestOrigin;
  while (at > first && /^ال.{2}/.test(keyAt(tokens, at)) && keyAt(tokens, at) !== 'الانباء') at--;
  return /^(?:ال)?انباء$/.test(keyAt(tokens, at)) && keyAt(tokens, at - 1).endsWith('وكاله');
};

/**
 * Whether an agency is the last word of a text, which it signs («تؤدي إلى صرف الرواتب. وام»), or is behind its long
 * name.
 */
export const signsText = (tokens: readonly Token[], index: number): boolean => {
  const { lexeme } = tokenAt(tokens, index);
  if (!isAmong('signingAgencies', lexeme.key) || lexeme.spelling.startsWith('أ', 1)) return false;
  if (isBehindAgency(tokens, index)) return true;
  const next = tokens[index + 1];
  return next === undefined || (next.lexeme.text === '.' && index + 2 === tokens.length);
};

/** Whether the source of a report may be after a word. */
export const isReporting = ({ key }: Lexeme): boolean =>
  isAmong('reporting', key.length > 2 && key.startsWith('و') ? key.slice(1) : key);

/** Whether the name at an index is the source of a report: «بحسب قنا», «ذكرت سانا». */
export const isCited = (tokens: readonly Token[], index: number): boolean => {
  const [before, name] = [tokens[index - 1], tokens[index]];
  return (
    before !== undefined &&
    name !== undefined &&
    before.sentence === name.sentence &&
    before.lexeme.key !== 'ل' &&
    (before.lexeme.key !== 'عن' || /^و?نقلا$/u.test(keyAt(tokens, index - 2))) &&
    isReporting(before.lexeme) &&
    !isAmong('plainAgencies', name.lexeme.key)
  );
};

/** A quoted name where the source of a report occurs: «أفادت “X”», «نقلا عن “X”». */
export const reportedSource = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  const quoted = quotedAt(tokens, index);
  if (quoted === undefined) return paperToday(tokens, index);
  const { start, end, firstToken, endToken } = quoted;
  const known = knownAt(tokens, firstToken);
  const cited = { start, end, rule: 'cited', class: 'media' as const };
  if (known?.end === end) return { ...cited, confidence: grade.certain };
  const phrase = tokens.slice(firstToken, endToken).map((token) => token.lexeme.key);
  // «قال لـ«التونسية»», a nationality elsewhere
  if (isPaper(phrase.join(' '))) return { ...cited, confidence: grade.fixed };
  const { lexeme } = tokenAt(tokens, firstToken);
  const foreign = lexeme.kind === 'latin' || isForeign(lexeme) || letterNames.has(lexeme.key);
  if (foreign) return { ...cited, confidence: grade.probable };
  // «قال "كلنا معكم"», «لـ"السؤال الكبير"»
  const before = keyAt(tokens, index - 1);
  if (isAmong('quoting', before)) return undefined;
  return {
    ...cited,
    confidence: isSource(before, tokens[endToken + 1]) ? grade.sure : grade.doubtful,
  };
};

/** «علمت "أخبارنا" من مصدر», «نقلت "المشعل" عن الوزير»: between such a verb and whom it has its news from. */
const isSource = (verb: string, next: Token | undefined): boolean =>
  /^و?(?:علمت|نقلت)$/u.test(verb) && fromWhom.has(next?.lexeme.spelling ?? '');
const fromWhom: ReadonlySet<string> = new Set(['أن', 'أنه', 'أنها', 'عن', 'من']);

/** «وقال المدير لـ"اليوم" إن»: a paper of Saudi Arabia, where somebody speaks to it. */
const paperToday = (tokens: readonly Token[], index: number): OrganizationSpan | undefined => {
  const [open, day, close] = tokens.slice(index, index + 3);
  if (day?.lexeme.key !== 'اليوم' || keyAt(tokens, index - 1) !== 'ل') return undefined;
  if (!areQuotes(open?.lexeme.text ?? '', close?.lexeme.text ?? '')) return undefined;
  const { start, end } = day;
  return { start, end, confidence: grade.fixed, rule: 'cited', class: 'media' };
};
