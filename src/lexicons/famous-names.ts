import type { Token } from '../document.ts';
import { Trait } from '../text/trait.ts';
import { Gazetteer, type GazetteerMatch } from './gazetteer.ts';
import { lazy, loadLexicon } from './load.ts';
import { preparedNames, spelt } from './prepared-names.ts';

/** People known to the world by one name, with the full name where that is usual too: «تشرشل=ونستون تشرشل». */
interface FamousNames {
  /** They mean nothing else: «سقراط», «فان غوخ». */
  readonly sure: readonly string[];
  /** Other things and people are called so too: «قيصر», «داروين». */
  readonly shared: readonly string[];
}
type FameTier = keyof FamousNames;

interface FamousName {
  readonly tier: FameTier;
  /** The name in full; empty where the listed one is all that is usual. */
  readonly full: string;
}

const entriesOf = (tier: FameTier, lines: readonly string[]) =>
  lines.map((line): [string, string] => {
    const [name = '', full = ''] = line.split('=');
    return [name, `${tier}=${full}`];
  });

const names = preparedNames(
  'famous-names',
  () => {
    const { sure, shared } = loadLexicon<FamousNames>('famous-names.json');
    return spelt([...entriesOf('sure', sure), ...entriesOf('shared', shared)]);
  },
  (_key, payload): FamousName => {
    const [tier, full = ''] = payload.split('=');
    return { tier: tier === 'sure' ? 'sure' : 'shared', full };
  },
);
const gazetteer = lazy(() => new Gazetteer(names));

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
