import { loadLexicon } from '../../lexicons/load.ts';
import { stemKey } from '../../text/clitics/clitic-analysis.ts';

/** Entries of names.json that are no ordinary words: `keyFL`. */
const surePerson = /^(\P{ASCII}+)[FL]/u;
/** First letters that might be taken for clitics. */
const doubtful = /^[وفبلكس]/u;

/** Entries of places.json and countries.json that are places anywhere: `key=spelling:CODES`. */
const sureEntry = /^([^=:~?]+)(?:=([^:~?]+))?:/u;

/** The listed names of one word that begin like a word with a clitic: «بايدن», «كمبوديا». */
export const listedNames = (): ReadonlySet<string> => {
  const people = loadLexicon<string>('names.json')
    .split('|')
    .flatMap((entry) => surePerson.exec(entry)?.[1] ?? []);
  const spelt = (file: string): readonly string[] =>
    loadLexicon<readonly string[]>(file).flatMap((entry) => {
      const [, key, spelling = key] = sureEntry.exec(entry) ?? [];
      return spelling ?? [];
    });
  const names = [...people, ...spelt('places.json'), ...spelt('countries.json')];
  return new Set(
    names
      .map(stemKey)
      .filter((name) => doubtful.test(name) && name.length > 3 && !/\s/u.test(name)),
  );
};
