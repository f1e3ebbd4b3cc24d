import { searchKey } from '../text/normalize.ts';
import { trait } from '../text/trait.ts';
import { isRelative } from './people-words.ts';
import { analysisOf } from './stems.ts';

/** «شقيقه», «وابنتها», «نجليه»: whether a word is a relative, or two, of somebody whose pronoun it has. */
export const isOwnRelative = trait('own-relatives/isOwnRelative', (lexeme) => {
  if (lexeme.kind !== 'arabic') return false;
  const { stem, pronoun } = analysisOf(lexeme);
  if (pronoun === '') return false;
  const key = searchKey(stem);
  const one = key.replace(/[اي]$/u, '');
  return [key, one].some((noun) => isRelative(noun) || isRelative(noun.replace(/ت$/u, 'ه')));
});
