import type { Document } from '../../document.ts';
import { isFoundedFor, isNameTitle } from '../../lexicons/place-words.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { rarely } from '../../text/trait.ts';
import { parseName } from '../people/full-name.ts';
import { endAfterTitle } from '../people/king-name.ts';
import { type PlaceSpan, spanFrom } from './place-span.ts';

/** «مدينة», «بمدينة»: the UTF-16 offset at which the word begins. */
export const cityWord = rarely(
  'founded-cities/cityWord',
  ({ kind, splits }): { readonly offset: number } | null =>
    kind === 'arabic' ? (splits.find(({ key }) => key === 'مدينه') ?? null) : null,
);

/**
 * A site that is called after a ruler, which is no town: «مدينة الملك فهد الطبية», «مدينة الأمير محمد بن فهد
 * الرياضية», «مدينة زايد الرياضية».
 */
export const foundedCityAt = (document: Document, index: number): PlaceSpan | undefined => {
  const { tokens } = document;
  const head = tokens[index];
  const word = head === undefined ? null : cityWord(head.lexeme);
  const first = tokenAfter(tokens, index);
  if (head === undefined || word === null || first === undefined) return undefined;
  const title = isNameTitle(first.lexeme) ? first : undefined;
  const at = title === undefined ? first.index : first.index + 1;
  const name = parseName(tokens, at, title !== undefined);
  const isNamed = name?.firstToken === at;
  // «الشيخ خليفة»: behind a title a word alone is enough.
  if (!isNamed && title === undefined) return undefined;
  const last = tokenAfter(tokens, isNamed ? endAfterTitle(tokens, title, name) - 1 : at);
  if (last === undefined || !isFoundedFor(last.lexeme)) return undefined;
  return spanFrom(document, head, word.offset, last, 'building');
};
