import { lazy, loadLexicon } from '../../lexicons/load.ts';
import { searchKey } from '../../text/normalize.ts';

/** Words around numbers. */
interface NumberWords {
  /** Nouns that a number puts in order: «الذكرى الـ25» is the twenty-fifth. */
  readonly ordered: readonly string[];
  /** What comes after a year, not after a number that counts: «2011 في». */
  readonly afterYear: readonly string[];
  /** What comes after the figures of a clock: «10 صباحا». */
  readonly afterClock: readonly string[];
  /** Short forms of the minute of a match: «71د». */
  readonly minute: readonly string[];
  /** Words before a verb: «الذي ألف» wrote. */
  readonly beforeVerb: readonly string[];
  /** The hundred of «في المئة». */
  readonly hundred: readonly string[];
  /** «بالمئة». */
  readonly byHundred: readonly string[];
}

type List = keyof NumberWords;

const keys = lazy(() => {
  const lists = loadLexicon<NumberWords>('number-words.json');
  const keysOf = (list: List): ReadonlySet<string> => new Set(lists[list].map(searchKey));
  return {
    ordered: keysOf('ordered'),
    afterYear: keysOf('afterYear'),
    afterClock: keysOf('afterClock'),
    minute: keysOf('minute'),
    beforeVerb: keysOf('beforeVerb'),
    hundred: keysOf('hundred'),
    byHundred: keysOf('byHundred'),
  };
});

/** Whether a search key is in a list. */
export const isNumberWord = (list: List, key: string): boolean => keys()[list].has(key);
