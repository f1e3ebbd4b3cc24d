import type { Token } from '../../../document.ts';
import { innerNameWordOf, isForeign, isName } from '../../../lexicons/name-word.ts';
import { isBeforeGod } from '../../../lexicons/people-words.ts';
import { tokenAfter, tokenAt } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import { givenPart, type NamePart } from './name-part.ts';

/** «فتح», «وفتح»: whether a word can make a given name with «الله». */
export const isGivenBeforeGod = trait(
  'given-of-god/isGivenBeforeGod',
  ({ kind, splits }) => kind === 'arabic' && splits.some(({ key }) => isBeforeGod(key)),
);

/** «فتح الله غولن», «ذبيح الله مجاهد»: a word that makes a given name with «الله», a name or not. */
export const givenOfGod = (tokens: readonly Token[], index: number): NamePart | undefined => {
  const { lexeme } = tokenAt(tokens, index);
  if (!isGivenBeforeGod(lexeme)) return undefined;
  const name = tokenAfter(tokens, index + 1);
  const named =
    name !== undefined && (isName(innerNameWordOf(name.lexeme)) || isForeign(name.lexeme));
  if (tokenAfter(tokens, index)?.lexeme.key !== 'الله' || !named) return undefined;
  const { offset } = lexeme.splits.find(({ key }) => isBeforeGod(key)) ?? { offset: 0 };
  return givenPart(index + 2, true, offset);
};
