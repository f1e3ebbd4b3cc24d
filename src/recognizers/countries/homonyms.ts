import type { Document } from '../../document.ts';
import type { Rivals } from '../../lexicons/ambiguous.ts';
import { type CountryName, countryAt } from '../../lexicons/countries.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { nearestCountry } from './evidence.ts';

/**
 * Which of two countries a name belongs to that one has and a city of the other: «عمان». The one
 * that is named near it, else the one whose usual company is; without evidence the country's own.
 * Diacritics decide at once: «عُمان» has damma, «عمّان» shadda.
 */
export const rivalOf = (
  document: Document,
  match: GazetteerMatch<CountryName>,
  { country, place, friends }: Rivals,
): string => {
  const written = document.text.slice(match.start, match.end);
  if (written.includes('\u064f')) return country;
  if (/[\u064e\u0651]/u.test(written)) return place;
  // «سلطان عمان قابوس»: a city has none.
  const ruler = match.proclitics === '' ? document.tokens[match.firstToken - 1] : undefined;
  if (/^[وفبل]?سلطان$/u.test(ruler?.lexeme.key ?? '')) return country;
  // «قطر وعمان»
  const isListed = match.proclitics === 'و' && match.firstToken > 0;
  if (isListed && countryAt(document.tokens, match.firstToken - 1) !== undefined) return country;
  const named = nearestCountry(document, match, [country, place]);
  if (named !== undefined) return named;
  const ofFriend = Object.entries(friends).flatMap(([code, list]) =>
    list.map((friend): [string, string] => [friend, code]),
  );
  const friend = nearestCountry(
    document,
    match,
    ofFriend.map(([code]) => code),
  );
  return ofFriend.find(([code]) => code === friend)?.[1] ?? country;
};
