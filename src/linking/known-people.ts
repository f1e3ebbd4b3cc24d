import { lazy, loadLexicon } from '../lexicons/load.ts';
import type { Group } from './group.ts';
import { nameKey, nameKeyWords } from './name-key.ts';

/** Key of a surname → the full name of the one known person who bears it. */
const bearers = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      loadLexicon<readonly string[]>('known-people.json').map((line): [string, string] => {
        const [surname = '', full = ''] = line.split('=');
        return [nameKey('person', surname), full];
      }),
    ),
);

/**
 * Gives known people whom the document names by their surname alone their full name: «ترامب» is «دونالد
 * ترامب». Nobody gets it where the text names somebody else of that surname in full («ميلانيا ترامب»), or
 * speaks of a wife («السيدة ماكرون»).
 */
export const withKnownPeople = (groups: readonly Group[]): readonly Group[] => {
  let named: ReadonlySet<string> | undefined;
  return groups.map((group) => {
    const { head, members } = group;
    const [surname = '', ...others] = nameKeyWords('person', head.name);
    const name = others.length === 0 && !members.some(isOther) ? bearers().get(surname) : undefined;
    if (name === undefined) return group;
    named ??= new Set(groups.flatMap(wordsOfFullName));
    return named.has(surname) ? group : { head: { ...head, name }, members };
  });
};

/** The user's own name stays as it is; «السيدة ماكرون» is the wife. */
const isOther = ({ candidate: { rule, attributes } }: Group['head']): boolean =>
  rule.startsWith('own') || feminine.test(attributes?.title ?? '');
const feminine = /ة(?: |$)/u;

const wordsOfFullName = ({ head }: Group): readonly string[] => {
  const words = nameKeyWords('person', head.name);
  return words.length > 1 ? words : [];
};
