import { lazyGazetteer } from './lazy-gazetteer.ts';
import { lazy, loadLexicon } from './load.ts';
import { inListsOf } from './word-set.ts';

/** States of the past that have no ISO code; those that had one («الاتحاد السوفياتي») are among the countries. */
interface FormerStates {
  /** Names as a whole: «الدولة العثمانية». */
  readonly names: readonly string[];
  /** Words that go on with «الإمبراطورية» alone, and with others say less: «الإمبراطورية الرومانية المقدسة». */
  readonly adjectives: readonly string[];
  /** Words of houses and peoples that are no nationality of today: «الإمبراطورية البيزنطية», «الخلافة العباسية». */
  readonly dynastic: readonly string[];
  /** Kinds of states before a dynastic word: «الإمارة المورافية». */
  readonly definiteHeads: readonly string[];
  /** Kinds of states before a name: «مملكة فرنسا». */
  readonly heads: readonly string[];
  /** Masculine adjectives that say of which state of the past somebody or something is: «عثماني». */
  readonly peoples: readonly string[];
  /** Peoples, houses and lands after such a head: «إمبراطورية هابسبورغ». */
  readonly realms: readonly string[];
  /** ISO codes of states that are kingdoms, sultanates or empires today: «مملكة بلجيكا». */
  readonly monarchies: readonly string[];
}

const lists = lazy(() => loadLexicon<FormerStates>('former-states.json'));
const listed = lazyGazetteer('former-states/begins', () =>
  lists().names.map((name) => [name, name] as const),
);
const inList = inListsOf(lists);

/** Whether the name of a former state may begin with a word. */
export const beginsFormerState = listed.begins;

/** The longest listed name of a former state that begins at a token. */
export const formerStateAt = listed.at;

const goesOnEmpire = inList('adjectives');
/** Whether a search key is an adjective of a house or people of the past: «العباسية». */
export const isDynastic = inList('dynastic');
/** Whether a search key is an adjective of empires: «العثمانية», «المقدسة». */
export const isOfEmpire = (key: string): boolean => goesOnEmpire(key) || isDynastic(key);
/** «الخلافة», as a search key. */
export const isDefiniteRealmHead = inList('definiteHeads');
/** «مملكة», as a search key. */
export const isRealmHead = inList('heads');
/** «هابسبورغ», as a search key. */
export const isRealm = inList('realms');

const monarchies = lazy(() => new Set(lists().monarchies));
/** Whether a country, by its ISO code, is a kingdom, a sultanate or an empire today. */
export const isMonarchy = (code: string): boolean => monarchies().has(code);
/** «عثماني», as a search key. */
export const isFormerPeople = inList('peoples');
