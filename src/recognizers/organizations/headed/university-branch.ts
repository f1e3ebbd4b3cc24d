import type { Token } from '../../../document.ts';
import { eventHead } from '../../../lexicons/event-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isOrdinal } from '../../../morphology/ordinal.ts';
import { countsNothing } from '../../number-of-name.ts';
import { parseName } from '../../people/full-name.ts';

/** «جامعة تونس المنار», «جامعة باريس الثامنة»: which university of a town it is. */
export const isBranch = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !isDefinite(token.lexeme.key)) return false;
  if (isOrdinal(token.lexeme.key)) return true;
  const place = placeAt(tokens, at);
  // «الدورة» of Baghdad is a course of the university mostly.
  return place?.start === token.start && eventHead(token.lexeme) === null;
};

/** «جامعة وهران 1 أحمد بن بلة», «جامعة الجزائر 3»: the index behind the number of a university and whom it is called after. */
export const numberedEnd = (tokens: readonly Token[], at: number): number => {
  const [town, number] = [tokens[at - 1], tokens[at]];
  if (number?.sentence !== town?.sentence || !/^[1-9١-٩]$/u.test(number?.lexeme.text ?? ''))
    return at;
  const person = parseName(tokens, at + 1);
  const isNamesake = person?.start === tokens[at + 1]?.start && (person?.parts ?? 0) > 1;
  if (person !== undefined && isNamesake) return person.endToken;
  return number !== undefined && countsNothing(tokens, number) ? at + 1 : at;
};
