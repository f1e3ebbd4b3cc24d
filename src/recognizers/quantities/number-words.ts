import { lazy, loadLexicon } from '../../lexicons/load.ts';
import { searchKey } from '../../text/normalize.ts';

/** Words around numbers. */
interface NumberWords {
  /** Nouns that a number puts in order: «الذكرى الـ25» is the twenty-fifth. */
  readonly ordered: readonly string[];
  /** Ordinals before «عشرة»: «الثانية عشرة» is no ten. */
  readonly ordinals: readonly string[];
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

const keysOf = lazy(() => {
  const keys = new Map<string, ReadonlySet<string>>();
  for (const [name, words] of Object.entries(loadLexicon<NumberWords>('number-words.json'))) {
    keys.set(name, new Set((words as readonly string[]).map(searchKey)));
  }
  return keys;
});

/** Whether a search key is in a list. */
export const isNumberWord = (list: keyof NumberWords, key: string): boolean =>
  keysOf().get(list)?.has(key) ?? false;
