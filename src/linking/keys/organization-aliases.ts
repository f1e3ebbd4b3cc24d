import { loadLexicon } from '../../lexicons/load.ts';
import { prepared, preparedWords } from '../../lexicons/prepared.ts';
import { nameKey } from './name-key.ts';
import { bodyOfCountry } from './state-key.ts';

/** Key of a name → key of the first name of the same body. */
const firstKeys = (): ReadonlyMap<string, string> =>
  new Map(
    loadLexicon<readonly (readonly string[])[]>('organization-aliases.json').flatMap((names) => {
      const [first = '', ...others] = names.map((name) => nameKey('organization', name));
      // «مجلس النواب» of a text on Tunisia is «مجلس النواب التونسي».
      const ofCountry = names.flatMap((name) => bodyOfCountry(name)?.key ?? []);
      return [...others, ...ofCountry].map((other): readonly [string, string] => [other, first]);
    }),
  );

const listed = prepared('organization-aliases', firstKeys);
const usual = preparedWords('organization-aliases/first', () => firstKeys().values());

/** Whether a key is that of a listed body, under any of its names. */
export const isListedKey = (key: string): boolean => listed().has(key) || usual().has(key);

/** The key of a listed body under any of its names: «داعش» has the key of «تنظيم الدولة الإسلامية». */
export const usualKey = (key: string): string => listed().get(key) ?? key;
