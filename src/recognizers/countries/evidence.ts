import type { Document, Token } from '../../document.ts';
import { ambiguous, keysOf } from '../../lexicons/ambiguous.ts';
import { beginsCountry, countryAt } from '../../lexicons/countries.ts';
import { lazy } from '../../lexicons/load.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { beginsPlace, placeAt } from '../../lexicons/places.ts';
import { tokenAt } from '../../text/neighbours.ts';

/** How far around a name, in tokens, what else is named there is evidence. */
const tokensAround = 80;

/** A country certainly named at a token. */
interface Evidence {
  readonly index: number;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
}

/**
 * Of countries that a name can belong to, the one that is itself named nearest to it, by its name,
 * its nationality or an unmistakable place in it; of two as near the one before. Looks at most
 * `reach` tokens to either side.
 */
export const nearestCountry = (
  document: Document,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
  candidates: readonly string[],
): string | undefined => {
  const evidence = evidenceOf(document);
  let right = firstAfter(evidence, endToken);
  let left = right - 1;
  while (left >= 0 && (evidence[left] as Evidence).index >= firstToken) left--;
  for (;;) {
    const before = firstToken - (evidence[left]?.index ?? -Infinity);
    const after = (evidence[right]?.index ?? Infinity) - (endToken - 1);
    if (Math.min(before, after) > tokensAround) return undefined;
    const code = evidence[before <= after ? left-- : right++]?.code;
    if (code !== undefined && candidates.includes(code)) return code;
  }
};

/** The position of the first that is at a token or after it. */
const firstAfter = (evidence: readonly Evidence[], token: number): number => {
  let low = 0;
  let high = evidence.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((evidence[middle] as Evidence).index < token) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The codes of the countries certainly named in a document, one for each time. */
export const namedCountries = (document: Document): readonly string[] =>
  evidenceOf(document).map(({ code }) => code);

/** The countries certainly named in a document in their order, found once for all that ask. */
const evidenceOf = (document: Document): readonly Evidence[] => {
  const known = found.get(document);
  if (known !== undefined) return known;
  const evidence: Evidence[] = [];
  for (let index = 0; index < document.tokens.length; index++) {
    const code = codeAt(document.tokens, index);
    if (code !== undefined) evidence.push({ index, code });
  }
  found.set(document, evidence);
  return evidence;
};
const found = new WeakMap<Document, readonly Evidence[]>();

/** Words that would be evidence of themselves. */
const undecided = lazy(() => keysOf(Object.keys(ambiguous().rivals)));

/** The country that is certainly named at a token. */
const codeAt = (tokens: readonly Token[], index: number): string | undefined => {
  const { lexeme } = tokenAt(tokens, index);
  const nationality = nationalityOf(lexeme);
  if (nationality !== null) return nationality.code;
  if (beginsCountry.has(lexeme)) {
    const country = countryAt(tokens, index)?.payload;
    if (country !== undefined) {
      return undecided().has(country.nameKey) ? undefined : country.code;
    }
  }
  if (!beginsPlace.has(lexeme)) return undefined;
  const place = placeAt(tokens, index)?.payload;
  return place?.tier === 'sure' && place.codes.length === 1 ? place.codes[0] : undefined;
};
