import type { Token } from '../../document.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { rarely } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import type { Span } from './organization-span.ts';

/** Reads a word, proclitics taken off, as the symbol or short name of a party; null when it is none. */
export const partySymbol = rarely('party-symbols/partySymbol', (lexeme) =>
  lexeme.kind === 'arabic'
    ? (lexeme.starts.find(({ key }) => isAmong('partySymbols', key)) ?? null)
    : null,
);

/** A party under its symbol beside a word of parties: «كتلة النداء», «لائحة الجرار», «القيادي في النهضة». */
export const partyAt = (tokens: readonly Token[], index: number): Span | undefined => {
  const token = tokens[index] as Token;
  const symbol = partySymbol(token.lexeme);
  const before = tokenBefore(tokens, index);
  if (symbol === null || before === undefined) return undefined;
  const bare = before.lexeme.key === 'في' ? tokenBefore(tokens, index - 1) : before;
  const isTriggered = bare?.lexeme.starts.some(({ key }) => isAmong('partyTriggers', key)) === true;
  return isTriggered
    ? {
        start: token.start + symbol.offset,
        end: token.end,
        confidence: grade.likely,
        rule: 'party-symbol',
        class: 'party',
      }
    : undefined;
};
