import type { Document } from '../../document.ts';
import { ambiguous, keysOf } from '../../lexicons/ambiguous.ts';
import { countryGazetteer } from '../../lexicons/countries.ts';
import { lazy } from '../../lexicons/load.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { placeGazetteer } from '../../lexicons/places.ts';
import { searchKey } from '../../text/normalize.ts';

/** How far around a name, in tokens, what else is named there is evidence. */
const reach = 80;

/**
 * Of countries that a name can belong to, the one that is itself named nearest to it, by its name,
 * its nationality or an unmistakable place in it. Looks at most `reach` tokens to either side.
 */
export const nearestCountry = (
  document: Document,
  range: { readonly firstToken: number; readonly endToken: number },
  candidates: readonly string[],
): string | undefined => {
  const evidence = evidenceOf(document);
  for (let distance = 1; distance <= reach; distance++) {
    for (const index of [range.firstToken - distance, range.endToken - 1 + distance]) {
      const code = evidence[index];
      if (code !== undefined && candidates.includes(code)) return code;
    }
  }
  return undefined;
};

/** The countries certainly named at the tokens of a document, found once for all that ask. */
const evidenceOf = (document: Document): readonly (string | undefined)[] => {
  const known = found.get(document);
  if (known !== undefined) return known;
  const evidence = document.tokens.map(({ index }) => codeAt(document, index));
  found.set(document, evidence);
  return evidence;
};
const found = new WeakMap<Document, readonly (string | undefined)[]>();

/** Words that would be evidence of themselves. */
const undecided = lazy(() => keysOf(Object.keys(ambiguous().rivals).join('|')));

/** The country that is certainly named at a token. */
const codeAt = ({ tokens }: Document, index: number): string | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const nationality = nationalityOf(token.lexeme);
  if (nationality !== null) return nationality.code;
  const country = countryGazetteer().longestAt(tokens, index)?.payload;
  if (country !== undefined) {
    return undecided().has(searchKey(country.name)) ? undefined : country.code;
  }
  const place = placeGazetteer().longestAt(tokens, index)?.payload;
  return place?.tier === 'sure' && place.codes.length === 1 ? place.codes[0] : undefined;
};
