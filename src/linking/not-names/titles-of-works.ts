import type { Candidate, Document, Token } from '../../document.ts';
import { kinds } from '../../kinds.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isWorkNoun } from '../../lexicons/linking-words.ts';
import { isOrganizationHead } from '../../lexicons/organization-heads.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { areQuotes, isQuote } from '../../text/quotes.ts';
import { isOwnName } from '../found-people.ts';

/** Adjectives between the noun and the title: «الفيلم التونسي الطويل "على كف عفريت"». */
const mostBetween = 2;
/** Words and marks of the longest title. */
const longestTitle = 10;

const values: ReadonlySet<string> = new Set([
  'date',
  'time',
  'duration',
  'set',
  'number',
  'money',
  'percent',
  'quantity',
]);

/** Names, times, numbers and amounts: «برنامج "60 دقيقة"», «فيلم "مليون دولار"». */
const canBeTitle = ({ type }: Candidate): boolean =>
  kinds[type].judgedAs !== null || values.has(type);

/** A title between its quotation marks, as a run of tokens. */
interface WorkTitle {
  readonly firstToken: number;
  /** The closing mark. */
  readonly endToken: number;
}

/**
 * Leaves out names, times and amounts inside the title of a work, which speak of no town and nobody: «رواية "القاهرة
 * الصغيرة"», «ثلاثيته "بين القصرين" و"قصر الشوق"». A user's own names stay.
 */
export const withoutTitlesOfWorks = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  let inTitle: Uint8Array | undefined;
  for (let at = isWorkNoun.next(tokens); at >= 0; at = isWorkNoun.next(tokens, at + 1)) {
    for (const { firstToken, endToken } of titlesAfter(tokens, at)) {
      inTitle ??= new Uint8Array(tokens.length);
      inTitle.fill(1, firstToken, endToken);
    }
  }
  if (inTitle === undefined) return candidates;
  const isInTitle = inTitle;
  return candidates.filter((candidate) => {
    if (!canBeTitle(candidate) || isOwnName(candidate)) return true;
    const first = firstEndingAfter(tokens, candidate.start);
    return isInTitle[first] === 0 || isInTitle[firstEndingAfter(tokens, candidate.end - 1)] === 0;
  });
};

/** The titles that follow a noun, one or several. */
const titlesAfter = (tokens: readonly Token[], noun: number): readonly WorkTitle[] => {
  const found: WorkTitle[] = [];
  for (let open = quoteAfter(tokens, noun); open !== undefined; ) {
    const title: WorkTitle | undefined = titleFrom(tokens, open);
    if (title === undefined) break;
    found.push(title);
    open = nextQuote(tokens, authorEnd(tokens, title.endToken + 1));
  }
  return found;
};

/** The mark behind a noun and what it is called beside: «الفيلم الوثائقي "سوريا من الداخل"». */
const quoteAfter = (tokens: readonly Token[], noun: number): number | undefined => {
  if (isAdjectiveHere(tokens, noun)) return undefined;
  for (let at = noun + 1; at <= noun + 1 + mostBetween; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[noun]?.sentence) return undefined;
    const { lexeme } = token;
    if (isQuote(lexeme.text)) return at;
    if (lexeme.text === ':' || /^ه[يى]$/u.test(lexeme.spelling)) continue;
    const isPlain = lexeme.kind === 'arabic' && !isFunctionWord(lexeme) && !isTitle(lexeme);
    if (!isPlain || isOrganizationHead(lexeme)) return undefined;
  }
  return undefined;
};

/** «المؤسسة المسرحية "زمان"»: here it is an adjective. */
const isAdjectiveHere = (tokens: readonly Token[], noun: number): boolean => {
  const before = tokens[noun - 1];
  return (
    tokens[noun]?.lexeme.key === 'المسرحيه' &&
    before !== undefined &&
    before.sentence === tokens[noun]?.sentence &&
    isDefinite(before.lexeme.key)
  );
};

const titleFrom = (tokens: readonly Token[], open: number): WorkTitle | undefined => {
  const mark = tokens[open]?.lexeme.text ?? '';
  for (let at = open + 1; at <= open + 1 + longestTitle; at++) {
    const text = tokens[at]?.lexeme.text;
    if (text === undefined) return undefined;
    if (areQuotes(mark, text)) return { firstToken: open + 1, endToken: at };
  }
  return undefined;
};

/** The index behind who wrote a work, if that is told with ل: «"ميثاق النساء" لحنين الصايغ، و"صلاة القلق"». */
const authorEnd = (tokens: readonly Token[], index: number): number => {
  if (!/^ل./.test(tokens[index]?.lexeme.spelling ?? '')) return index;
  let end = index + 1;
  while (end < index + longestAuthor && tokens[end]?.lexeme.kind === 'arabic') end++;
  return joints.test(tokens[end]?.lexeme.text ?? '') ? end : index;
};

/** Words of the longest name of a writer. */
const longestAuthor = 5;
const joints = /^[و،,]$/u;

/** The mark of another title behind «و» or a comma: «"بين القصرين" و"السكرية"». */
const nextQuote = (tokens: readonly Token[], index: number): number | undefined => {
  let at = index;
  while (at < index + mostJoints && joints.test(tokens[at]?.lexeme.text ?? '')) at++;
  return at > index && isQuote(tokens[at]?.lexeme.text ?? '') ? at : undefined;
};
/** «، و» */
const mostJoints = 2;
