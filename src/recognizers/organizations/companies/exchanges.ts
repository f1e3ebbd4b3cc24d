import type { Token } from '../../../document.ts';
import { isAmong, isAmongBehind } from '../../../lexicons/organization-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import type { ProcliticSplit } from '../../../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { rarely } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** «سوق», «لسوق», proclitics taken off; null for other words. */
export const marketWord: (lexeme: Lexeme) => ProcliticSplit | null = rarely(
  'exchanges/marketWord',
  ({ kind, splits }) =>
    kind === 'arabic' ? (splits.find(({ key }) => key === 'سوق') ?? null) : null,
);

/** A stock exchange called by its town, where shares are spoken of: «تراجع مؤشر سوق دبي». */
export const exchangeAt = (
  tokens: readonly Token[],
  index: number,
  { offset }: ProcliticSplit,
): OrganizationSpan | undefined => {
  const head = tokenAt(tokens, index);
  const place = placeAt(tokens, index + 1);
  const last = tokens[(place?.endToken ?? 0) - 1];
  if (place?.proclitics !== '' || last?.sentence !== head.sentence) return undefined;
  // «سوق دبي العقارية», «سوق دبي للذهب»
  const isLonger = /^(?:ال...|لل)/.test(keyAt(tokens, place.endToken));
  if (isLonger || !areSharesNear(tokens, index)) return undefined;
  const start = head.start + offset;
  return { start, end: last.end, confidence: grade.sure, rule: 'exchange', class: 'company' };
};

/** Tokens on either side in which shares are spoken of. */
const reach = 8;

/** «مؤشر», «للتداول», «هبط سوق دبي 40 نقطة»: a word of exchanges, or one of shares, in the same sentence. */
const areSharesNear = (tokens: readonly Token[], index: number): boolean => {
  const { sentence } = tokenAt(tokens, index);
  for (let at = index - reach; at <= index + reach; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) continue;
    const { key } = token.lexeme;
    if (isAmongBehind('shares', key) || isAmong('tradingWords', key.replace(/^و/u, ''))) {
      return true;
    }
    // «3000 نقطة», but not «نقطة تفتيش»
    if (/^نقا?طه?$/u.test(key) && tokens[at - 1]?.lexeme.kind === 'number') return true;
  }
  return false;
};
