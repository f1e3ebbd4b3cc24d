import type { Token } from '../document.ts';
import { searchKey } from '../text/normalize.ts';
import { Trait } from '../text/trait.ts';
import { isArabFamilyName, isArabGivenName } from './arab-names.ts';
import { Gazetteer, type GazetteerMatch } from './gazetteer.ts';
import { lazy, loadLexicon } from './load.ts';
import { nameStandingOf } from './names.ts';
import { placeOfWord } from './places.ts';

/** People known to the world by one name, with the full name where that is usual too: «تشرشل=ونستون تشرشل». */
interface FamousNames {
  /** They mean nothing else: «سقراط», «فان غوخ». */
  readonly sure: readonly string[];
  /** Other things and people are called so too: «قيصر», «داروين». */
  readonly shared: readonly string[];
}
export type FameTier = keyof FamousNames;

interface FamousName {
  readonly tier: FameTier;
  /** The name in full; empty where the listed one is all that is usual. */
  readonly full: string;
}

const entriesOf = (
  tier: FameTier,
  lines: readonly string[],
): readonly (readonly [name: string, payload: FamousName])[] =>
  lines.map((line) => {
    const [name = '', full = ''] = line.split('=');
    return [name, { tier, full }];
  });

/**
 * Of the people whom one word nearly always means («ترامب», «نيمار») those whose word is a family name and nothing
 * else, and no Arab's.
 */
const knownByFamily = (): readonly (readonly [name: string, payload: FamousName])[] =>
  ['known-people.json', 'mononyms.json']
    .flatMap((file) => loadLexicon<readonly string[]>(file))
    .filter((line) => line.split('=').length < 3 && isFamilyAlone(line.replace(/=.*/, '')))
    .flatMap((line) => entriesOf('sure', [line]));

const isFamilyAlone = (name: string): boolean => {
  const key = searchKey(name);
  const { first, family } = nameStandingOf(key);
  if (family !== 'sure' || first !== undefined || placeOfWord(key) !== undefined) return false;
  return !isArabGivenName(key) && !isArabFamilyName(key);
};

const gazetteer = lazy(() => {
  const { sure, shared } = loadLexicon<FamousNames>('famous-names.json');
  return new Gazetteer([
    ...entriesOf('sure', sure),
    ...entriesOf('shared', shared),
    ...knownByFamily(),
  ]);
});

/** Whether a famous name may begin with a word. */
export const beginsFamousName = new Trait('famous-names/begins', (lexeme) =>
  gazetteer().beginsWith(lexeme),
);

/** The longest famous name that begins at a token. */
export const famousNameAt = (
  tokens: readonly Token[],
  index: number,
): GazetteerMatch<FamousName> | undefined =>
  beginsFamousName.isAt(tokens, index) ? gazetteer().longestAt(tokens, index) : undefined;

/** What is known of a famous name of one word, given as a search key. */
export const famousWord = (key: string): FamousName | undefined => gazetteer().get(key)[0];
