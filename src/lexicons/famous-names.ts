import { lazyGazetteer } from './lazy-gazetteer.ts';
import { lazy, loadLexicon } from './load.ts';
import { preparedNames, spelt } from './prepared-names.ts';

/**
 * People known to the world by one name; behind «=» how the report shows them: with the full name where that is usual
 * too («تشرشل=ونستون تشرشل»), else under the usual spelling of the one that they have («ريهانا=ريانا», «أرسطو=أرسطو»).
 */
interface FamousNames {
  /** They mean nothing else: «سقراط», «فان غوخ». */
  readonly sure: readonly string[];
  /** Other things and people are called so too: «قيصر», «داروين». */
  readonly shared: readonly string[];
  /** They are words or names of many, so that nobody is looked for; who is found so has no other: «فيروز». */
  readonly unsought: readonly string[];
}
type FameTier = Exclude<keyof FamousNames, 'unsought'>;

interface FamousName {
  readonly tier: FameTier;
  /** The name in full; empty where the listed one is all that is usual. */
  readonly full: string;
}

const lists = lazy(() => loadLexicon<FamousNames>('famous-names.json'));

/** «ونستون تشرشل», but not «ريانا», which is a spelling. */
const isFull = (shown: string): boolean => shown.includes(' ');

const entriesOf = (tier: FameTier) =>
  lists()[tier].map((line): [string, string] => {
    const [name = '', shown = ''] = line.split('=');
    return [name, `${tier}=${isFull(shown) ? shown : ''}`];
  });

const names = preparedNames(
  'famous-names',
  () => spelt([...entriesOf('sure'), ...entriesOf('shared')]),
  (_key, payload): FamousName => {
    const [tier, full = ''] = payload.split('=');
    return { tier: tier === 'sure' ? 'sure' : 'shared', full };
  },
);
const listed = lazyGazetteer('famous-names/begins', () => names);

/** Whether a famous name may begin with a word. */
export const beginsFamousName = listed.begins;

/** The longest famous name that begins at a token. */
export const famousNameAt = listed.at;

/** What is known of a famous name of one word, given as a search key. */
export const famousWord = (key: string): FamousName | undefined => listed.gazetteer().get(key)[0];

/** Lines of those who have one name, with its usual spelling: «نيمار», «ريهانا=ريانا», «البابا فرنسيس=فرانسيس». */
export const mononyms = (): readonly string[] => {
  const { sure, unsought } = lists();
  const spelling = sure.filter((line) => line.includes('=') && !isFull(line.split('=')[1] ?? ''));
  return [...spelling, ...unsought];
};
