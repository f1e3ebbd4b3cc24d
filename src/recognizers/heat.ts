import type { Token } from '../document.ts';
import { lazy, loadLexicon } from '../lexicons/load.ts';
import { inListsOf } from '../lexicons/word-set.ts';
import { tokensBefore } from '../text/neighbours.ts';

interface HeatWords {
  /** What makes two figures with a stroke the heat of a day and its night: «الحرارة: دمشق 16/7». */
  readonly heat: readonly string[];
}

const isHeatWord = inListsOf(lazy(() => loadLexicon<HeatWords>('degree-words.json')))('heat');

/** Farthest the word for heat is from figures of it, in a list of towns. */
const farthestHeat = 60;

/** Whether a sentence speaks of heat before a token: «درجات الحرارة: دمشق 16/7، حلب 15/6». */
export const isOfHeat = (tokens: readonly Token[], index: number): boolean =>
  tokensBefore(tokens, index, farthestHeat).some(({ lexeme }) =>
    lexeme.splits.some(({ key }) => isHeatWord(key)),
  );
