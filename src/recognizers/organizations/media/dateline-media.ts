import type { Document, Token } from '../../../document.ts';
import { isArabFamilyName } from '../../../lexicons/arab-names.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isPaper } from '../../../lexicons/organizations.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { isFeminineSaying } from '../../../lexicons/saying-verbs.ts';
import { withoutConjunction } from '../../../morphology/conjunction.ts';
import { keyAt, tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { areQuotes } from '../../../text/quotes.ts';
import { trait } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { isBeforeTownOrWriter, isDatelineMark } from './paper-at-head.ts';
import { clauses, paperBehindLam, paperSpokenTo } from './spoken-papers.ts';

/** Whether a word is the name of a paper or of a source of pictures, though it means something else. */
export const isPaperWord = trait(
  'dateline-media/isPaperWord',
  ({ kind, key }) =>
    kind === 'arabic' &&
    (isPaper(key) || isAmong('spokenTo', paperBehindLam(key)) || isAmong('pictureAgencies', key)),
);

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lexeme.text ?? '';

const isPlaceAt = (tokens: readonly Token[], at: number): boolean =>
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
 * أوردته المساء»; one that somebody reports for or speaks to, or that says something itself: «أفاد مراسل الغد»,
 * «للجزيرة إن», «وعلمت الراية من».
 */
export const citedPaper = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  const { start, end, lexeme } = tokenAt(tokens, index);
  const before = tokenBefore(tokens, index)?.lexeme.key ?? '';
  const next = tokenAfter(tokens, index)?.lexeme.spelling ?? '';
  const verb = withoutConjunction(before, 4);
  const spokenTo = paperSpokenTo(tokens, index);
  if (spokenTo !== undefined) return spokenTo;
  // «علمت الخليج أن»: no place knows anything
  const isKnowing = verb === 'علمت' && knows.has(next) && isPaper(lexeme.key);
  if (isKnowing) return { start, end, confidence: grade.sure, rule: 'cited', class: 'media' };
  const isCited =
    (isAmong('paperVerbs', verb) && governed.has(next)) ||
    isAmong('reportedBy', verb) ||
    isAmong('reporters', verb) ||
    isMasculineSayingAsShe(tokens, index);
  return isCited && isPaper(lexeme.key) && !isAmong('plainPapers', lexeme.key)
    ? { start, end, confidence: grade.likely, rule: 'cited', class: 'media' }
    : undefined;
};
/** «وقالت السفير»: a newspaper and no ambassador, since the verb is feminine. */
const isMasculineSayingAsShe = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenBefore(tokens, index);
  return (
    before !== undefined &&
    isAmong('masculinePapers', tokenAt(tokens, index).lexeme.key) &&
    isFeminineSaying(before.lexeme)
  );
};

const governed: ReadonlySet<string> = new Set(['عن', 'على', ...clauses]);
const knows: ReadonlySet<string> = new Set(['من', 'أنه', 'أنها', ...clauses]);

/**
 * A paper where the head of an article names it, with quotation marks or without: «المدينة – جدة:», «الدوحة -
 * الراية:», and the agency of a picture: «( الفرنسية )».
 */
export const mediumInDateline = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  const { start, end, lexeme } = tokenAt(tokens, index);
  const quoted = areQuotes(textAt(tokens, index - 1), textAt(tokens, index + 1));
  const [left, right] = quoted ? [index - 2, index + 2] : [index - 1, index + 1];
  const [before, after] = [textAt(tokens, left), textAt(tokens, right)];
  const medium = { start, end, rule: 'dateline', class: 'media' as const };
  if (before === '(' && (after === ')' || isDatelineMark(after))) {
    const isAgency = isAmong('pictureAgencies', lexeme.key);
    // «رئيس حكومة الوفاق (السراج)»
    const isTo = /^ل/.test(keyAt(tokens, left - 1));
    if (!isAgency && !isTo && isArabFamilyName(lexeme.key) && !isDatelineMark(after))
      return undefined;
    return { ...medium, confidence: isAgency ? grade.fixed : grade.likely };
  }
  const closes = quoted || after === ':' || isDatelineMark(after);
  // «عمان - الغد -»: surer than the day.
  if (isDatelineMark(before) && closes && isPlaceAt(tokens, left - 1)) {
    return { ...medium, confidence: grade.fixed };
  }
  if (endsLine(tokens, left, right)) return { ...medium, confidence: grade.sure };
  const opens = tokenBefore(tokens, left + 1) === undefined && isDatelineMark(after);
  const isAtHead = opens && isBeforeTownOrWriter(tokens, right);
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
  if (
    (mark !== ':' && !isDatelineMark(mark)) ||
    tokens[right]?.sentence === tokens[left]?.sentence
  ) {
    return false;
  }
  // «نابلس - سامي العلمي - الأيام»
  for (let at = left - 1; isDatelineMark(mark) && at >= left - mostDatelineTokens; at--) {
    if (tokenBefore(tokens, at) !== undefined) continue;
    const town = placeAt(tokens, at);
    if (isDatelineMark(textAt(tokens, town?.endToken ?? -1))) return true;
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
  if (next?.kind !== 'arabic' || !isTownAtHead(tokens, index)) return false;
  // «دبي الخليج وقعت الهيئة», «القدس الخليج وكالات», but «دبي والخليج»
  if (isAmong('afterDateline', next.key) || !/^(?:ال|لل|و)/u.test(next.key)) return true;
  // «دبي الخليج التقى الوزير», «دبي الخليج التزاما بدورها», «بيروت الخليج وكالاتاتهم»
  return /^الت.+[اى]$|^وكالات/.test(next.spelling);
};

/** Whether a place begins the text and ends before a token. */
const isTownAtHead = (tokens: readonly Token[], endToken: number): boolean =>
  endToken > 0 &&
  endToken <= mostTownWords &&
  (countryAt(tokens, 0)?.endToken === endToken ||
    placeAt(tokens, 0)?.endToken === endToken ||
    // «عواصم الخليج وكالات»
    (endToken === 1 && keyAt(tokens, 0) === 'عواصم' && keyAt(tokens, 2) === 'وكالات'));
