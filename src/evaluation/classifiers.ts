import { lazy, loadLexicon } from '../lexicons/load.ts';
import { wordSet } from '../lexicons/word-set.ts';
import { searchKey } from '../text/normalize.ts';
import type { Range } from './gold.ts';

/** Words that say what kind of thing a name is, and that a mark may hold or leave out. */
interface Classifiers {
  /** «مدينة {تبوك}». */
  readonly places: readonly string[];
  /** «صحيفة {الصباح}». */
  readonly organizations: readonly string[];
}

const keys = lazy(() => {
  const { places, organizations } = loadLexicon<Classifiers>('classifiers.json');
  return wordSet([...places, ...organizations]);
});

const firstWord = /^(\S+)\s+(?=\S)/u;

/** Where the name of a span begins behind a bare classifier: «مدينة تبوك» at تبوك, 6 further on. */
export const startOfName = (text: string, { start, end }: Range): number => {
  const match = firstWord.exec(text.slice(start, end));
  if (match === null) return start;
  return keys().has(searchKey(match[1] ?? '')) ? start + match[0].length : start;
};
