import type { Candidate, Document } from '../../document.ts';
import { sportAround } from '../../recognizers/organizations/clubs/sport-context.ts';
import { isNameOfCurrency } from '../../recognizers/quantities/money/currencies.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';

/** Leaves out a club that the tagger alone finds in a currency, where no word of sport is near: «تراجع الريال أمام الدولار». */
export const withoutCurrenciesAsClubs = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.filter(({ type, rule, start, end }) => {
    if (type !== 'organization' || !rule.startsWith('tagger/')) return true;
    const at = firstEndingAfter(tokens, start);
    const token = tokens[at];
    if (token === undefined || token.end !== end || !isNameOfCurrency(token.lexeme)) return true;
    return sportAround(tokens, at) > 0;
  });
