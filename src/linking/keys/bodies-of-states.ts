import { loadLexicon } from '../../lexicons/load.ts';
import { preparedWords } from '../../lexicons/prepared.ts';
import { isMinistry } from './ministry-names.ts';
import { nameKey } from './name-key.ts';
import { bodyOfCountry } from './state-key.ts';

const listed = preparedWords('bodies-of-states', () =>
  loadLexicon<readonly string[]>('bodies-of-states.json').map((name) =>
    nameKey('organization', name),
  ),
);

/** Whether a key is the name of a body of which each state has one: «وزارة الداخلية», «مجلس النواب». */
export const isOfStates = (key: string): boolean => {
  const words = key.split(' ');
  return (words.length > 1 && isMinistry(words)) || listed().has(key);
};

/** The country in the name of such a body: FR of «وزارة الداخلية الفرنسية». */
export const stateInName = (name: string): string | undefined => {
  const found = bodyOfCountry(name);
  return found !== undefined && isOfStates(found.body) ? found.code : undefined;
};

/**
 * The key of such a body of a country, with its code whether the name tells it or the text: `وزاره داخليه FR`.
 * @returns undefined where it is another body.
 */
export const keyOfStates = (name: string, code: string): string | undefined => {
  const found = bodyOfCountry(name, code);
  if (found !== undefined && isOfStates(found.body)) return found.key;
  const key = nameKey('organization', name);
  return isOfStates(key) ? `${key} ${code}` : undefined;
};
