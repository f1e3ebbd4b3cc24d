import type { Token } from '../../../document.ts';
import { innerNameWordOf, isName } from '../../../lexicons/name-word.ts';
import { tokenAfter, tokenAt } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import { givenPart, type NamePart } from './name-part.ts';

/** «للا» before the name of a woman, in papers of Morocco. */
export const isLalla = trait('lalla/isLalla', ({ spelling }) => /^و?ل?للا$/u.test(spelling));

/** «للا مريم»: it is a part of the name, as «مولاي» is. */
export const lallaName = (tokens: readonly Token[], index: number): NamePart | undefined => {
  const { lexeme } = tokenAt(tokens, index);
  const name = tokenAfter(tokens, index);
  if (!isLalla(lexeme) || name === undefined || !isName(innerNameWordOf(name.lexeme))) {
    return undefined;
  }
  const offset = lexeme.spelling.length - 'للا'.length;
  return givenPart(index + 2, true, offset);
};
