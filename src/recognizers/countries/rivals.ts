import type { Document } from '../../document.ts';
import type { Rivals } from '../../lexicons/ambiguous.ts';
import { type CountryName, countryGazetteer } from '../../lexicons/countries.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';

/** How far around a name, in tokens, what else is named there decides. */
const reach = 80;

/**
 * Whether a country or another country's city is meant: the one whose own name, nationality or
 * usual company is named nearest. Diacritics decide at once: «عُمان» has damma, «عمّان» shadda.
 * Without any evidence the country.
 */
export const nearestCountry = (
  document: Document,
  match: GazetteerMatch<CountryName>,
  rivals: Rivals,
): string => {
  const { tokens, text } = document;
  const written = text.slice(match.start, match.end);
  if (written.includes('ُ')) return rivals.country;
  if (written.includes('ّ') || written.includes('َ')) return rivals.place;

  let company: string | undefined;
  for (let distance = 1; distance <= reach; distance++) {
    for (const index of [match.firstToken - distance, match.endToken - 1 + distance]) {
      const code = codeAt(document, index);
      if (code === undefined || index < 0 || index >= tokens.length) continue;
      const isRival = code === rivals.country || code === rivals.place;
      if (isRival) return code;
      company ??= Object.entries(rivals.friends).find(([, friends]) =>
        friends.split(' ').includes(code),
      )?.[0];
    }
  }
  return company ?? rivals.country;
};

/** The country named at a token, other than by an ambiguous name. */
const codeAt = ({ tokens }: Document, index: number): string | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const nationality = nationalityOf(token.lexeme);
  if (nationality !== null) return nationality.code;
  const country = countryGazetteer().longestAt(tokens, index);
  // The word in question itself is no evidence, wherever else it stands.
  return country?.payload.name === 'عمان' ? undefined : country?.payload.code;
};
