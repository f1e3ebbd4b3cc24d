import type { Token } from '../../../document.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import type { ProcliticSplit } from '../../../text/clitics/proclitic-splits.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { rarely } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import { classOfKnown, knownAt } from '../listed.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** Reads a word, proclitics taken off, as the symbol or short name of a party; null when it is none. */
export const partySymbol = rarely('party-symbols/partySymbol', (lexeme) =>
  lexeme.kind === 'arabic'
    ? (lexeme.splits.find(({ key }) => isAmong('partySymbols', key)) ?? null)
    : null,
);

/**
 * A party under its symbol beside a word of parties: «كتلة النداء», «لائحة الجرار», «القيادي في النهضة», «انشق عن
 * النداء».
 */
export const partyAt = (tokens: readonly Token[], index: number): OrganizationSpan | undefined => {
  const token = tokenAt(tokens, index);
  const symbol = partySymbol(token.lexeme);
  if (symbol === null) return undefined;
  if (symbol.key === 'فتح' && isOpening(tokens, index)) return undefined;
  return isFirst(tokens, index) || isSecond(tokens, index, symbol) || isBeside(tokens, index)
    ? {
        start: token.start + symbol.offset,
        end: token.end,
        confidence: grade.likely,
        rule: 'party-symbol',
        class: 'party',
      }
    : undefined;
};

/** Whether what is opened follows, as a crossing does. */
const isOpening = (tokens: readonly Token[], index: number): boolean =>
  tokenAfter(tokens, index)?.lexeme.key.startsWith('ال') === true;

/** «بين فتح وحماس»: a listed party or armed group is joined to it. */
const isBeside = (tokens: readonly Token[], index: number): boolean => {
  const next = tokenAfter(tokens, index);
  const known = next?.lexeme.key.startsWith('و') === true ? knownAt(tokens, next.index) : undefined;
  const isOf = classOfKnown(known);
  return known?.start === (next?.start ?? 0) + 1 && (isOf === 'party' || isOf === 'armed');
};

/** A symbol that by itself, or by the word before it, means a party. */
const isFirst = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  const symbol = token === undefined ? null : partySymbol(token.lexeme);
  if (symbol === null) return false;
  const isNickname = isAmong('partyNicknames', symbol.key);
  return isNickname || isTriggered(tokens, index, tokenBefore(tokens, index));
};

/** «حزبي البديل وآفاق» */
const isSecond = (tokens: readonly Token[], index: number, { offset }: ProcliticSplit): boolean =>
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
  const isVerb = led?.lexeme.splits.some(({ key }) => isAmong('partyVerbs', key)) === true;
  const noun = before.lexeme.key === 'في' ? led : before;
  return isVerb || noun?.lexeme.splits.some(({ key }) => isAmong('partyTriggers', key)) === true;
};
const partyPrepositions = new Set(['في', 'من', 'عن', 'إلى', 'مع']);
