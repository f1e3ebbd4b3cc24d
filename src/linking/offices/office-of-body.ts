import type { Candidate, Token } from '../../document.ts';
import { isGovernor, isRelative } from '../../lexicons/people-words.ts';
import { isOfficePreposition, isOverHead, titleOf } from '../../lexicons/titles.ts';
import type { Role } from '../../recognizers/people/roles/role.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { openingQuotes } from '../../text/quotes.ts';

/**
 * The office whose body, found as a whole, is right before a name: «مراسل الجوهرة أف أم ماهر الصغير», «القيادي بحزب
 * المؤتمر من أجل الجمهورية سمير بن عمر», «الناطق باسم "نقابة الصحفيين"، زياد دبار»; of who governs also that of a place («والي قبلي»).
 * @param before the candidate before that of the person.
 * @param index the first token of the name.
 */
export const officeOfBody = (
  tokens: readonly Token[],
  before: Candidate | undefined,
  index: number,
): Role | undefined => {
  if (before?.type !== 'organization' && before?.type !== 'place') return undefined;
  const body = firstEndingAfter(tokens, before.start);
  const endToken = firstEndingAfter(tokens, before.end - 1) + 1;
  const name = tokens[index];
  if (name === undefined || tokens[body]?.sentence !== name.sentence) return undefined;
  if (behindMarks(tokens, endToken) !== index) return undefined;
  const head = headBefore(tokens, body, before.start);
  if (head === undefined) return undefined;
  const { lexeme } = tokenAt(tokens, head);
  const word = lexeme.key.slice(titleOf(lexeme).offset);
  if (before.type === 'place' && !isGovernor(word)) return undefined;
  // «مراسل "الجوهرة"»
  const isQuoted =
    openingQuotes.has(tokens[body - 1]?.lexeme.text ?? '') && tokens[body]?.start === before.start;
  const closing = isQuoted && closes.test(tokens[endToken]?.lexeme.text ?? '') ? 1 : 0;
  return { firstToken: outermost(tokens, head), endToken: endToken + closing };
};

/** The index behind a closing quote and a comma, which may be between a body and a name. */
const behindMarks = (tokens: readonly Token[], at: number): number => {
  const quote = closes.test(tokens[at]?.lexeme.text ?? '') ? at + 1 : at;
  return /^[،,]$/u.test(tokens[quote]?.lexeme.text ?? '') ? quote + 1 : quote;
};
const closes = /^["»”]$/u;

/** The head of an office before the body: right before it, a preposition or an opening quote between. */
const headBefore = (tokens: readonly Token[], body: number, start: number): number | undefined => {
  let at = body - 1;
  if (openingQuotes.has(tokens[at]?.lexeme.text ?? '')) at--;
  const word = tokens[at]?.lexeme;
  const isJoined = (tokens[body]?.start ?? start) < start;
  if (word !== undefined && !isJoined && isOfficePreposition(word.spelling)) at--;
  const head = tokens[at];
  if (head?.sentence !== tokens[body]?.sentence || head === undefined) return undefined;
  const { kind, definite } = titleOf(head.lexeme);
  // «الرئيس تونس» is none.
  const isLinked = at < body - 1 || isJoined;
  return kind === 'role' && (!definite || isLinked) && !isRelative(head.lexeme.key)
    ? at
    : undefined;
};

/** «نائب رئيس …»: the outermost of the heads that are of the next one. */
const outermost = (tokens: readonly Token[], head: number): number => {
  const before = tokens[head - 1];
  const isOver = before?.sentence === tokens[head]?.sentence && isOverHeadOf(before?.lexeme);
  return isOver ? outermost(tokens, head - 1) : head;
};

const isOverHeadOf = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined &&
  titleOf(lexeme).kind === 'role' &&
  isOverHead(lexeme.key.slice(titleOf(lexeme).offset));
