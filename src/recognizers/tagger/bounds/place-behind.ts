import type { Token } from '../../../document.ts';
import { isArabName } from '../../../lexicons/arab-names.ts';
import { countryOf } from '../../../lexicons/countries.ts';
import { famousWord } from '../../../lexicons/famous-names.ts';
import { isTitleOfOneName } from '../../../lexicons/linking-words.ts';
import { innerNameWordOf, isName, openerOf } from '../../../lexicons/name-word.ts';
import { isJoiner } from '../../../lexicons/people-words.ts';
import { placeOfWord } from '../../../lexicons/places.ts';
import { tokenAt } from '../../../text/neighbours.ts';

/**
 * «غزا لودفيش الجرماني | مورافيا», «زار القيصر نيكولاي | روما», «أحرق نيرون | روما»: a known place, which is nobody's
 * family, behind a name that is whole.
 */
export const isPlaceBehind = (tokens: readonly Token[], first: number, at: number): boolean => {
  if (at <= first) return false;
  const { lexeme } = tokenAt(tokens, at);
  const isPlace = placeOfWord(lexeme.key)?.tier === 'sure' || countryOf(lexeme.key) !== undefined;
  if (!isPlace || isName(innerNameWordOf(lexeme))) return false;
  const name = tokens.slice(first, at);
  if (name.some(isOfArab)) return false;
  if (name.length > 1) return true;
  const title = tokens[first - 1]?.lexeme.spelling ?? '';
  return famousWord(name[0]?.lexeme.key ?? '')?.tier === 'sure' || isTitleOfOneName(title);
};

/** «سليم», «عبد», «بن»: a word of Arab names, or one that joins them. */
const isOfArab = ({ lexeme }: Token): boolean =>
  isArabName(lexeme.key) || isJoiner(lexeme) || openerOf(lexeme).kind !== 'none';
