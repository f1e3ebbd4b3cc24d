import type { Candidate, Token } from '../../../document.ts';
import { isCalling, isKnownAs, isNicknameCalling } from '../../../lexicons/people-words.ts';
import { withoutAnd } from '../../../morphology/conjunction.ts';
import { tokenAfter } from '../../../text/neighbours.ts';
import { areQuotes, isQuote } from '../../../text/quotes.ts';
import { grade } from '../../grades.ts';
import type { FoundName } from './found-name.ts';
import { personFrom } from './found-name.ts';

/** Words of the longest name by which somebody is called: «كهربا». */
const mostWords = 3;

/** What somebody is called in quotation marks, behind the name: «محمد علي، المعروف بلقب "عمدة الدراما"». */
export const calledNames = (
  tokens: readonly Token[],
  found: readonly FoundName[],
): readonly Candidate[] =>
  found.flatMap(({ name, candidate }) => {
    if (candidate.confidence < grade.probable) return [];
    const called = calledAfter(tokens, name.endToken);
    return called === undefined ? [] : [called];
  });

/** «بـ», «باسم», «بلقب»: what is between «المعروف» and what somebody is called, as search keys. */
export const leadsToNickname = /^ب(?:اسم|كنيه|لقب)?$/;

const calledAfter = (tokens: readonly Token[], behindName: number): Candidate | undefined => {
  const isComma = tokenAfter(tokens, behindName - 1)?.lexeme.text === '،';
  let at = isComma ? behindName + 1 : behindName;
  const word = withoutAnd(tokenAfter(tokens, at - 1)?.lexeme.key ?? '');
  if (!isCalling(word) && !isKnownAs(word)) return undefined;
  at++;
  if (leadsToNickname.test(tokenAfter(tokens, at - 1)?.lexeme.key ?? '')) at++;
  return quotedName(tokens, at);
};

/** What somebody is called whose name is not told: «ووضع المدعو "الروجي" تحت الرقابة». */
export const nicknames = (tokens: readonly Token[]): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (const { index, lexeme } of tokens) {
    if (lexeme.kind === 'arabic' || !isQuote(lexeme.text)) continue;
    const before = tokens[index - 1]?.lexeme.key.replace(/^[وف](?=ال)/, '') ?? '';
    const called = isNicknameCalling(before) ? quotedName(tokens, index) : undefined;
    if (called !== undefined) found.push(called);
  }
  return found;
};

const quotedName = (tokens: readonly Token[], at: number): Candidate | undefined => {
  const open = tokenAfter(tokens, at - 1)?.lexeme.text ?? '';
  if (!isQuote(open)) return undefined;
  const first = tokens[at + 1];
  for (let end = at + 1; end <= at + 1 + mostWords; end++) {
    const token = tokenAfter(tokens, end - 1);
    if (token === undefined) return undefined;
    const last = tokens[end - 1];
    if (areQuotes(open, token.lexeme.text)) {
      if (first === undefined || last === undefined || end === at + 1) return undefined;
      return personFrom(first.start, last.end, 'called', grade.sure);
    }
    if (token.lexeme.kind !== 'arabic') return undefined;
  }
  return undefined;
};
