import type { Token } from '../../document.ts';
import { isNumberWord } from './number-words.ts';

/** Most words from what is long or high to its figures: «الرؤية الأفقية أقل من 1200 م». */
const farthest = 4;

/** Whether «م» behind figures is metres, as a word before them says: «سباق 1500 م», «قفز 2,35م». */
export const isMetre = (tokens: readonly Token[], firstToken: number, index: number): boolean => {
  const letter = tokens[index];
  if (letter?.lexeme.text !== 'م') return false;
  for (let at = firstToken - 1; at >= firstToken - farthest; at--) {
    const before = tokens[at];
    if (before === undefined || before.sentence !== letter.sentence) return false;
    if (before.lexeme.starts.some(({ key }) => isNumberWord('lengths', key))) return true;
  }
  return false;
};
