import { lazy, loadLexicon } from './load.ts';

interface NameFormWords {
  /** What a party is for, and is meant itself where the word is alone: «الاستقلال», «اليسار». Search keys. */
  readonly causes: readonly string[];
  /** Heads that a name does without once it is known: «حركة النهضة» is «النهضة». Search keys. */
  readonly droppedHeads: readonly string[];
  /** Heads that only say what kind of body has the name of two words behind them: «جهاز الدفاع المدني». Search keys. */
  readonly saidHeads: readonly string[];
  /** What parties are said to be, behind their names: «حزب النور السلفي». Search keys without article. */
  readonly leanings: readonly string[];
  /**
   * Those that parties have in their names too, so that only who is called by several words is said to be so: «حزب العدالة
   * والتنمية الإسلامي», but «حزب الوسط الإسلامي» is another than «حزب الوسط». Search keys without article.
   */
  readonly ownLeanings: readonly string[];
  /** Heads that alone only point back: «النادي» of «النادي الإفريقي». Search keys. */
  readonly commonHeads: readonly string[];
  /** Adjectives of unions over several countries, of which «الاتحاد» alone does the same. Search keys. */
  readonly ofContinents: readonly string[];
  /** Words that belong to the name after them: «بن سلمان», «عبد الله», «فان دايك». Search keys. */
  readonly joints: readonly string[];
  /** Words of the name of a union that its first word stands for: «الاتحاد» is «اتحاد الشغل». Search keys. */
  readonly unionWords: readonly string[];
}

const words = lazy(() => {
  const lists = loadLexicon<NameFormWords>('name-forms.json');
  return {
    causes: new Set(lists.causes),
    droppedHeads: new Set(lists.droppedHeads),
    saidHeads: new Set(lists.saidHeads),
    leanings: new Set(lists.leanings),
    ownLeanings: new Set(lists.ownLeanings),
    commonHeads: new Set(lists.commonHeads),
    ofContinents: new Set(lists.ofContinents),
    joints: new Set(lists.joints),
    unionWords: new Set(lists.unionWords),
  };
});

/** True for the search key of a cause, which is seldom the short name of a party that is named after it. */
export const isPartyCause = (key: string): boolean => words().causes.has(key);

/** True for the search key of a head that the short form of a name leaves off. */
export const isDroppedHead = (key: string): boolean => words().droppedHeads.has(key);

/** True for the search key of a head without which a name of two words is the same. */
export const isSaidHead = (key: string): boolean => words().saidHeads.has(key);

/** True for the search key, without article, of what a party with a name of so many words is said to be. */
export const isLeaning = (key: string, nameWords: number): boolean =>
  words().leanings.has(key) || (nameWords > 1 && words().ownLeanings.has(key));

/** True for the search key of a head that alone is no name. */
export const isCommonHead = (key: string): boolean => words().commonHeads.has(key);

/** True for the search key of an adjective of a union of countries: «الأفريقي», «الدولي». */
export const isOfContinent = (key: string): boolean => words().ofContinents.has(key);

/** True for the search key of a word that makes one name with the word after it. */
export const isNameJoint = (key: string): boolean => words().joints.has(key);

/** True for the search key of a word that makes a name that of a union known by its first word. */
export const isUnionWord = (key: string): boolean => words().unionWords.has(key);
