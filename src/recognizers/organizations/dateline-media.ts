import type { Document, Token } from '../../document.ts';
import { isArabFamilyName } from '../../lexicons/arab-names.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { isPaper } from '../../lexicons/organizations.ts';
import { placeAt } from '../../lexicons/places.ts';
import { isFeminineSaying } from '../../lexicons/saying-verbs.ts';
import { withoutConjunction } from '../../morphology/conjunction.ts';
import { dashes } from '../../text/characters.ts';
import { keyAt, tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { areQuotes } from '../../text/quotes.ts';
import { trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import type { OrganizationSpan } from './organization-span.ts';

/** Whether a word is the name of a paper or of a source of pictures, though it means something else. */
export const isPaperWord = trait(
  'dateline-media/isPaperWord',
  ({ kind, key }) =>
    kind === 'arabic' &&
    (isPaper(key) || isAmong('spokenTo', paperBehindLam(key)) || isAmong('pictureAgencies', key)),
);

/** The paper that somebody speaks to: «الجزيره» of «للجزيره». */
const paperBehindLam = (key: string): string => (key.startsWith('لل') ? `ا${key.slice(1)}` : '');

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lexeme.text ?? '';
const isDash = (text: string): boolean => text === '/' || text === '|' || dashes.has(text);

/** Whether a place of one word is at an index. */
export const isPlaceAt = (tokens: readonly Token[], at: number): boolean =>
  countryAt(tokens, at)?.endToken === at + 1 || placeAt(tokens, at)?.endToken === at + 1;

/** A site that is alone at the head of a text as the source of it: «AHDATH.INFO». */
export const siteAtHead = ({ text, tokens }: Document): OrganizationSpan | undefined => {
  const [first] = tokens;
  if (first?.lexeme.kind !== 'latin') return undefined;
  const site = /^[A-Z0-9-]{2,}\.[A-Z]{2,5}(?=[ \t]*(?:\n|$|[:–—-]))/iu.exec(
    text.slice(first.start, first.start + 40),
  );
  return site === null
    ? undefined
    : {
        start: first.start,
        end: first.start + site[0].length,
        confidence: grade.fixed,
        rule: 'dateline',
        class: 'media',
      };
};

/**
 * «نقلت الشروق عن», «كتبت الصباح أن»: a paper between a verb of reports and what it governs, or «حسب ما
 * أوردته المساء»; one that somebody speaks to, or that says something itself: «للجزيرة إن», «وعلمت الراية من».
 */
export const citedPaper = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  const { start, end, lexeme } = tokens[index] as Token;
  const before = tokenBefore(tokens, index)?.lexeme.key ?? '';
  const next = tokenAfter(tokens, index)?.lexeme.spelling ?? '';
  const verb = withoutConjunction(before, 4);
  // «قال الناطق للجزيرة إن الوضع هادئ»
  const spokenTo = paperBehindLam(lexeme.key);
  if (clauses.has(next) && isAmong('spokenTo', spokenTo) && !isOfAgency(tokens, index)) {
    return { start: start + 1, end, confidence: grade.likely, rule: 'spoken-to', class: 'media' };
  }
  const isCited =
    (isAmong('paperVerbs', verb) && governed.has(next)) ||
    isAmong('reportedBy', verb) ||
    (verb === 'علمت' && next === 'من') ||
    isMasculineSayingAsShe(tokens, index);
  return isCited && isPaper(lexeme.key) && !isAmong('plainPapers', lexeme.key)
    ? { start, end, confidence: grade.likely, rule: 'cited', class: 'media' }
    : undefined;
};
/** «للأنباء» of «وكالة إنترفاكس الروسية للأنباء أن», which is no paper. */
const isOfAgency = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(Math.max(0, index - longestAgency), index)
    .some(({ sentence, lexeme }) => sentence === tokens[index]?.sentence && lexeme.key === 'وكاله');
/** Tokens of an agency's name before what it is for, quotation marks among them. */
const longestAgency = 6;

/** «وقالت السفير»: a newspaper and no ambassador, since the verb is feminine. */
const isMasculineSayingAsShe = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenBefore(tokens, index);
  return (
    before !== undefined &&
    isAmong('masculinePapers', (tokens[index] as Token).lexeme.key) &&
    isFeminineSaying(before.lexeme)
  );
};

const clauses = new Set(['أن', 'إن', 'ان']);
const governed = new Set(['عن', 'أن', 'إن', 'ان', 'على']);

/**
 * A paper where the head of an article names it, with quotation marks or without: «المدينة – جدة:», «الدوحة -
 * الراية:», and the agency of a picture: «( الفرنسية )».
 */
export const mediumInDateline = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  const { start, end, lexeme } = tokens[index] as Token;
  const quoted = areQuotes(textAt(tokens, index - 1), textAt(tokens, index + 1));
  const [left, right] = quoted ? [index - 2, index + 2] : [index - 1, index + 1];
  const [before, after] = [textAt(tokens, left), textAt(tokens, right)];
  const medium = { start, end, rule: 'dateline', class: 'media' as const };
  if (before === '(' && (after === ')' || isDash(after))) {
    const isAgency = isAmong('pictureAgencies', lexeme.key);
    // «رئيس حكومة الوفاق (السراج)»
    const isTo = /^ل/.test(keyAt(tokens, left - 1));
    if (!isAgency && !isTo && isArabFamilyName(lexeme.key) && !isDash(after)) return undefined;
    return { ...medium, confidence: isAgency ? grade.fixed : grade.likely };
  }
  const closes = quoted || after === ':' || isDash(after);
  // «عمان - الغد -»: surer than the day.
  if (isDash(before) && closes && isPlaceAt(tokens, left - 1)) {
    return { ...medium, confidence: grade.fixed };
  }
  if (endsLine(tokens, left, right)) return { ...medium, confidence: grade.sure };
  const opens = tokenBefore(tokens, left + 1) === undefined && isDash(after);
  const line = tokens[index]?.sentence;
  const behind = textAt(tokens, right + 2);
  // «الشروق - تونس:», «وطنية - طرابلس - عقد الاتحاد»
  const closed = behind === ':' || isDash(behind) || tokens[right + 2]?.sentence !== line;
  const isAtHead = opens && isPlaceAt(tokens, right + 1) && closed;
  return isAtHead || isBehindTown(tokens, index, quoted)
    ? { ...medium, confidence: grade.sure }
    : undefined;
};

/** Words of the longest town of a dateline. */
const mostTownWords = 2;
/** Tokens of the longest town and writer before a paper. */
const mostDatelineTokens = 7;

/** «مكتب القصرين – الشروق», «الرياض: الاقتصادية»: a line that is nothing but a town and the paper. */
const endsLine = (tokens: readonly Token[], left: number, right: number): boolean => {
  const mark = textAt(tokens, left);
  if ((mark !== ':' && !isDash(mark)) || tokens[right]?.sentence === tokens[left]?.sentence) {
    return false;
  }
  // «نابلس - سامي العلمي - الأيام»
  for (let at = left - 1; isDash(mark) && at >= left - mostDatelineTokens; at--) {
    if (tokenBefore(tokens, at) !== undefined) continue;
    const town = placeAt(tokens, at);
    if (isDash(textAt(tokens, town?.endToken ?? -1))) return true;
    break;
  }
  for (let at = left - 1; at >= left - mostTownWords; at--) {
    const ends = (end: number | undefined): boolean => end === left;
    if (!ends(placeAt(tokens, at)?.endToken) && !ends(countryAt(tokens, at)?.endToken)) continue;
    const first = tokenBefore(tokens, at)?.lexeme.key === 'مكتب' ? at - 1 : at;
    return tokenBefore(tokens, first) === undefined;
  }
  return false;
};

/** Behind a colon or in quotation marks, and where a text has lost its marks: «دبي الخليج هبط المؤشر». */
const isBehindTown = (tokens: readonly Token[], index: number, quoted: boolean): boolean => {
  if (quoted) {
    const mark = index - 2;
    return isTownAtHead(tokens, textAt(tokens, mark) === ':' ? mark : mark + 1);
  }
  const next = tokenAfter(tokens, index)?.lexeme;
  return next?.kind === 'arabic' && !/^(?:ال|لل|و)/u.test(next.key) && isTownAtHead(tokens, index);
};

/** Whether a place begins the text and ends before a token. */
const isTownAtHead = (tokens: readonly Token[], endToken: number): boolean =>
  endToken > 0 &&
  endToken <= mostTownWords &&
  (countryAt(tokens, 0)?.endToken === endToken || placeAt(tokens, 0)?.endToken === endToken);
