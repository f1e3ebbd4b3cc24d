import { loadLexicon } from '../../lexicons/load.ts';
import { stemKey } from '../../text/clitic-segments.ts';

/** Entries of names.json that are no ordinary words: `keyFL`. */
const surePerson = /^(\P{ASCII}+)[FL]/u;
/** First letters that might be taken for clitics. */
const doubtful = /^[وفبلكس]/u;

/** Entries of places.json that are places anywhere: `key=spelling:CODES`. */
const surePlace = /^([^=:~?]+)(?:=([^:~?]+))?:/u;

/** The listed names of one word that begin like a word with a clitic: «بايدن», «كمبوديا». */
export const listedNames = (): ReadonlySet<string> => {
  const people = loadLexicon<string>('names.json')
    .split('|')
    .flatMap((entry) => surePerson.exec(entry)?.[1] ?? []);
  const countries = Object.values(loadLexicon<Readonly<Record<string, string>>>('countries.json'));
  const places = loadLexicon<string>('places.json')
    .split('|')
    .flatMap((entry) => {
      const [, key, spelling = key] = surePlace.exec(entry) ?? [];
      return spelling ?? [];
    });
  const names = [...people, ...places, ...countries.flatMap((list) => list.split('|'))];
  return new Set(
    names
      .map(stemKey)
      .filter((name) => doubtful.test(name) && name.length > 3 && !/\s/u.test(name)),
  );
};
