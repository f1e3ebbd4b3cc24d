import type { Token } from '../document.ts';
import { isFunctionWord } from '../lexicons/function-words.ts';
import { properSplit } from '../lexicons/stems.ts';
import { hyphens } from '../text/characters.ts';
import { tokenAfter } from '../text/neighbours.ts';

/** «حي النصر 2 بأريانة», «جامعة الجزائر 3»: a figure before no noun, but not «في حي النصر 2 قتلى». */
export const countsNothing = (tokens: readonly Token[], { lexeme, index }: Token): boolean => {
  if (!/^[1-9]\d?$/.test(lexeme.text)) return false;
  const next = tokenAfter(tokens, index)?.lexeme;
  // «1- جامعة بكين 2- جامعة كامبريدج»
  if (next !== undefined && hyphens.has(next.text)) return false;
  if (next?.kind !== 'arabic') return true;
  return properSplit(next).proclitics !== '' || isFunctionWord(next);
};
