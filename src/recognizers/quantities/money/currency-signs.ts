import type { Token } from '../../../document.ts';
import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { trait } from '../../../text/trait.ts';

/** ISO 4217 code → its signs beside an amount: «د.ك», «US$». */
type CurrencySigns = Readonly<Record<string, readonly string[]>>;

interface CurrencySign {
  /** ISO 4217: several where two countries sign alike, the usual one first. */
  readonly codes: readonly string[];
  /** The token after it. */
  readonly endToken: number;
}

/** Letters and marks of a sign, its full stops left out: «د.ك.» is «د.ك». */
const bare = (sign: string): string => sign.replaceAll('.', '');

/** Sign → codes: «د.ا» are dirhams of the Emirates, and dinars in Jordan. */
const codesOf = lazy((): ReadonlyMap<string, readonly string[]> => {
  const bySign = new Map<string, readonly string[]>();
  for (const [code, signs] of Object.entries(loadLexicon<CurrencySigns>('currency-signs.json'))) {
    for (const sign of signs.map(bare)) bySign.set(sign, [...(bySign.get(sign) ?? []), code]);
  }
  return bySign;
});

/** Longest sign: «د . ك .» has four tokens. */
const mostTokens = 4;

/** «د» and «د.ك»; a word is none by its second letter, before all the letters there are come in. */
const isInitials = (spelling: string): boolean =>
  (spelling.length === 1 || spelling.charAt(1) === '.') && /^\p{L}(?:\.\p{L})*$/u.test(spelling);
/** Initials that papers of the Maghreb print as one word: «500 دج». */
const glued: ReadonlySet<string> = new Set(['دج', 'دت']);

/** Tokens of a sign are symbols, full stops, Latin letters, or single Arabic ones: «د.ك», not «دك». */
const isPart = trait('currency-signs/isPart', ({ kind, spelling }) => {
  switch (kind) {
    case 'arabic':
      return isInitials(spelling) || glued.has(spelling);
    case 'latin':
    case 'symbol':
      return true;
    default:
      return spelling === '.';
  }
});

/**
 * The currency of the sign at a token: «$», «US$», «د.ك», «د. ك.». Spelling counts: «د.إ» are
 * dirhams of the Emirates, «د.أ» dinars of Jordan.
 */
export const currencySignAt = (
  tokens: readonly Token[],
  index: number,
): CurrencySign | undefined => {
  const first = tokens[index];
  if (first === undefined) return undefined;
  let written = '';
  let found: CurrencySign | undefined;
  for (let at = index; at < index + mostTokens; at++) {
    const token = tokens[at];
    if (token === undefined || !isPart(token.lexeme)) break;
    const gap = at === index ? 0 : token.start - (tokens[at - 1]?.end ?? 0);
    if (gap > 1) break;
    // Between Arabic initials a blank says nothing, but «F CFA» is another currency than «FCFA».
    const joint = gap === 1 && first.lexeme.kind !== 'arabic' ? ' ' : '';
    written += joint + bare(token.lexeme.spelling);
    const codes = codesOf().get(written);
    // The full stop behind «45 DT», «45 €» and «45 دج» ends a sentence; «د.ك.» and «L.E.» have their own.
    const { kind, spelling } = first.lexeme;
    const hasStops = kind === 'arabic' ? !glued.has(spelling) : spelling.includes('.');
    if (codes !== undefined && (hasStops || token.lexeme.text !== '.'))
      found = { codes, endToken: at + 1 };
  }
  return found;
};

/** Whether a sign before its amount may begin with a word or mark: «$50», «د.ك 50». */
export const beginsCurrencySign = trait('currency-signs/beginsCurrencySign', (lexeme) => {
  if (!isPart(lexeme)) return false;
  const written = bare(lexeme.spelling);
  return codesOf().has(written) || heads().has(written);
});

/** Latin letters before a symbol: the «US» of «US$». */
const heads = lazy(
  () => new Set([...codesOf().keys()].flatMap((sign) => /^[A-Z]+(?=[^A-Z])/.exec(sign) ?? [])),
);
