import type { ProcliticSplit } from '../text/clitics/proclitic-splits.ts';
import { searchKeys } from '../text/normalize.ts';
import { rarely } from '../text/trait.ts';
import { lazy, loadLexicon } from './load.ts';
import { wordPairs } from './word-pairs.ts';
import { wordSet } from './word-set.ts';

/** Words that make the name of a body of a state together with its nationality or country. */
interface StateBodies {
  /** Nouns with the article before a nationality: «الجيش» in «الجيش السوري». */
  readonly definite: readonly string[];
  /** Nouns that are often something else: «الطيران القطري» is also traffic. */
  readonly doubtful: readonly string[];
  /** Words after which the noun is something else: «انتخابات الرئاسة», «وزيرة الخارجية». */
  readonly afterOther: readonly string[];
  /** Two nouns before one: «قوات الأمن» in «قوات الأمن المصرية». */
  readonly constructs: readonly string[];
  /** Nouns before the name of the country: «منتخب» in «منتخب مصر». */
  readonly beforeCountry: readonly string[];
  /** Nouns before the name of a country that say what it is: «سفارة دولة قطر». */
  readonly stateNouns: readonly string[];
  /** Adjectives that may come between: «المسلحة» in «القوات المسلحة العراقية». */
  readonly between: readonly string[];
  /** Adjectives that may follow the nationality: «الحكومة الليبية المؤقتة». */
  readonly after: readonly string[];
  /** Those with a second word that says no more: «المنتخب الوطني المغربي» is «المنتخب المغربي». */
  readonly redundant: readonly string[];
  /** Public companies, known by their nationality: «البريد التونسي». */
  readonly ownBodies: readonly string[];
  /** Ministries, known by their field and nationality: «الخارجية الأمريكية». */
  readonly ministries: readonly string[];
  /** Words before a ministry that is named by its field alone: «بيان الخارجية». */
  readonly speech: readonly string[];
  /** Such a noun and an adjective that is no nationality there: «النظام المالي». */
  readonly never: readonly string[];
  /** Those that are plural, so that a feminine follows: «الجمارك الجزائرية». */
  readonly plurals: readonly string[];
}

const words = lazy(() => {
  const { constructs, never, ...lists } = loadLexicon<StateBodies>('state-bodies.json');
  const sets = Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, wordSet(list)]),
  ) as Readonly<Record<keyof typeof lists, ReadonlySet<string>>>;
  const pairs = searchKeys(constructs);
  return {
    ...sets,
    isConstruct: wordPairs(pairs),
    isNever: wordPairs(searchKeys(never)),
    constructHeads: new Set(pairs.map((pair) => pair.split(' ')[0] ?? '')),
  };
});

type HeadKind = 'definite' | 'beforeCountry' | 'ownBodies' | 'ministries';
const headKinds: readonly HeadKind[] = ['definite', 'beforeCountry', 'ownBodies', 'ministries'];

/** A noun that may open the name of a body of a state. */
export interface StateHead {
  readonly split: ProcliticSplit;
  readonly kinds: readonly HeadKind[];
  /** Whether it may be the first of two nouns. */
  readonly opensConstruct: boolean;
}

/** Reads a word, proclitics taken off, as such a noun; null when it is none. */
export const stateHead = rarely('state-bodies/stateHead', (lexeme): StateHead | null => {
  if (lexeme.kind !== 'arabic') return null;
  for (const split of lexeme.splits) {
    const kinds = headKinds.filter((kind) => words()[kind].has(split.key));
    const opensConstruct = words().constructHeads.has(split.key);
    if (kinds.length > 0 || opensConstruct) return { split, kinds, opensConstruct };
  }
  return null;
});

/** Whether two words, as search keys, are one such noun: «خفر السواحل». */
export const isStateConstruct = (first: string, second: string): boolean =>
  words().isConstruct(first, second);

/** Whether two words, as search keys, are no body of a state: «النظام المالي». */
export const isNoBody = (noun: string, adjective: string): boolean =>
  words().isNever(noun, adjective);

/** Whether an adjective, as a search key, may come between the noun and the nationality. */
export const isBetween = (key: string): boolean => words().between.has(key);

/** Whether such a noun, as a search key, is a plural: «الجمارك». */
export const isPluralBody = (key: string): boolean => words().plurals.has(key);

/** Whether an adjective, as a search key, may follow the nationality. */
export const isAfter = (key: string): boolean => words().after.has(key);
export const isStateNoun = (key: string): boolean => words().stateNouns.has(key);

/** Whether such a noun, as a search key, is often something else. */
export const isDoubtfulBody = (key: string): boolean => words().doubtful.has(key);

/** Whether a ministry named by its field alone may follow a word, as a search key. */
export const isBeforeMinistry = (key: string): boolean =>
  words().speech.has(key.length > 3 && key.startsWith('و') ? key.slice(1) : key);

/** Whether the noun after a word, as a search key, is something else. */
export const isBeforeOther = (key: string): boolean => words().afterOther.has(key);

/** Whether the search key of a body before its nationality ends in a word that says no more. */
export const isRedundant = (key: string): boolean => words().redundant.has(key);
