import type { Token } from '../../document.ts';
import { lazy, loadLexicon } from '../../lexicons/load.ts';
import { wordSet } from '../../lexicons/word-set.ts';
import { searchKeys } from '../../text/normalize.ts';

interface DegreeWords {
  /** What makes degrees negative: «تحت الصفر». */
  readonly belowZero: readonly string[];
  /** Scales of earthquakes: «ريختر». */
  readonly magnitude: readonly string[];
}

const lexicon = lazy(() => loadLexicon<DegreeWords>('units.json'));
const belowZero = lazy(() => lexicon().belowZero.map((phrase) => searchKeys(phrase.split(' '))));
const magnitudes = lazy(() => wordSet(lexicon().magnitude));

/** Whether «تحت الصفر» follows, and the degrees are negative. */
export const isBelowZero = (tokens: readonly Token[], index: number): boolean =>
  belowZero().some((words) => words.every((key, i) => tokens[index + i]?.lexeme.key === key));

/** Whether the degrees are those of an earthquake: «على مقياس ريختر», «على سلم ريختر». */
export const isMagnitude = (tokens: readonly Token[], index: number): boolean =>
  [0, 1, 2, 3].some((i) => magnitudes().has(tokens[index + i]?.lexeme.key ?? ''));
