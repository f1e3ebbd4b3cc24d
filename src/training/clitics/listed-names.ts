import { loadLexicon } from '../../lexicons/load.ts';
import { stemKey } from '../../text/clitics.ts';

/** Lists of people's names: those that are no ordinary words. */
const peopleFiles = ['first-names.json', 'family-names.json'] as const;
/** First letters that might be taken for clitics. */
const doubtful = /^[وفبلكس]/u;

/** Entries of places.json that are places anywhere: `key=spelling:CODES`. */
const surePlace = /^([^=:~?]+)(?:=([^:~?]+))?:/u;

/** The listed names of one word that begin like a word with a clitic: «بايدن», «كمبوديا». */
export const listedNames = (): ReadonlySet<string> => {
  const people = peopleFiles.flatMap((file) =>
    loadLexicon<{ readonly sure: string }>(file).sure.split(' '),
  );
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
