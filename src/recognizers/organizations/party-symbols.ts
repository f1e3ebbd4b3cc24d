import type { Token } from '../../document.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import type { Start } from '../../text/proclitic-splits.ts';
import { rarely } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import type { OrganizationSpan } from './organization-span.ts';

/** Reads a word, proclitics taken off, as the symbol or short name of a party; null when it is none. */
export const partySymbol = rarely('party-symbols/partySymbol', (lexeme) =>
  lexeme.kind === 'arabic'
    ? (lexeme.starts.find(({ key }) => isAmong('partySymbols', key)) ?? null)
    : null,
);

/** A party under its symbol beside a word of parties: «كتلة النداء», «لائحة الجرار», «القيادي في النهضة», «انشق عن النداء». */
export const partyAt = (tokens: readonly Token[], index: number): OrganizationSpan | undefined => {
  const token = tokens[index] as Token;
  const symbol = partySymbol(token.lexeme);
  if (symbol === null) return undefined;
  return isFirst(tokens, index) || isSecond(tokens, index, symbol)
    ? {
        start: token.start + symbol.offset,
        end: token.end,
        confidence: grade.likely,
        rule: 'party-symbol',
        class: 'party',
      }
    : undefined;
};

/** A symbol that says by itself, or by the word before it, that it is a party's. */
const isFirst = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  const symbol = token === undefined ? null : partySymbol(token.lexeme);
  if (symbol === null) return false;
  const isNickname = isAmong('partyNicknames', symbol.key);
  return isNickname || isTriggered(tokens, index, tokenBefore(tokens, index));
};

/** «حزبي البديل وآفاق» */
const isSecond = (tokens: readonly Token[], index: number, { offset }: Start): boolean =>
  offset === 1 && isFirst(tokens, index - 1);

const isTriggered = (
  tokens: readonly Token[],
  index: number,
  before: Token | undefined,
): boolean => {
  if (before === undefined) return false;
  const led = partyPrepositions.has(before.lexeme.spelling)
    ? tokenBefore(tokens, index - 1)
    : undefined;
  const isVerb = led?.lexeme.starts.some(({ key }) => isAmong('partyVerbs', key)) === true;
  const noun = before.lexeme.key === 'في' ? led : before;
  return isVerb || noun?.lexeme.starts.some(({ key }) => isAmong('partyTriggers', key)) === true;
};
const partyPrepositions = new Set(['في', 'من', 'عن', 'إلى', 'مع']);
