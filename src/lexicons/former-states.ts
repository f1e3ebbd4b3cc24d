import type { Token } from '../document.ts';
import { Trait } from '../text/trait.ts';
import { Gazetteer, type GazetteerMatch } from './gazetteer.ts';
import { lazy, loadLexicon } from './load.ts';
import { wordSet } from './word-set.ts';

/** States of the past that have no ISO code; those that had one («الاتحاد السوفياتي») are among the countries. */
interface FormerStates {
  /** Names as a whole: «الدولة العثمانية». */
  readonly names: readonly string[];
  /** Words of empires that are no nationality of today: «الإمبراطورية البيزنطية». */
  readonly adjectives: readonly string[];
}

const lists = lazy(() => loadLexicon<FormerStates>('former-states.json'));
const gazetteer = lazy(() => new Gazetteer(lists().names.map((name) => [name, name] as const)));
const adjectives = lazy(() => wordSet(lists().adjectives));

/** Whether the name of a former state may begin with a word. */
export const beginsFormerState = new Trait('former-states/begins', (lexeme) =>
  gazetteer().beginsWith(lexeme),
);

/** The longest listed name of a former state that begins at a token. */
export const formerStateAt = (
  tokens: readonly Token[],
  index: number,
): GazetteerMatch<string> | undefined =>
  beginsFormerState.isAt(tokens, index) ? gazetteer().longestAt(tokens, index) : undefined;

/** Whether a search key is an adjective of empires: «العثمانية», «المقدسة». */
export const isOfEmpire = (key: string): boolean => adjectives().has(key);
