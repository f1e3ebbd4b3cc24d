import { isKnownName } from '../../lexicons/names.ts';
import { isHuman } from '../../lexicons/people-words.ts';
import { isSourceOrTime } from '../../lexicons/saying-verbs.ts';
import { takesArticle } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isDefiniteNisba } from '../../morphology/nisba.ts';
import type { Lexeme } from '../../text/lexeme.ts';

/** «وأضاف البيان أن», «وأكدت المصادر أن»: a definite noun that is nobody; «المصدر» is who spoke. */
export const isThingThatSays = (word: Lexeme | undefined): boolean =>
  word !== undefined &&
  isDefinite(word.key) &&
  takesArticle(word) &&
  !isTitle(word) &&
  !isHuman(word) &&
  !isKnownName(word.key) &&
  !isDefiniteNisba(word.key) &&
  !isSourceOrTime(word.key);
