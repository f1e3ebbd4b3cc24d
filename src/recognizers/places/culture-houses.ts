import type { Document } from '../../document.ts';
import { houseWord, isHousePurpose } from '../../lexicons/place-words.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { personAfter, sonAfter } from './landmark-namesakes.ts';
import { type PlaceSpan, spanFrom } from './place-span.ts';

/** A public house that is named after somebody: «دار الثقافة هواري بومدين», «دار الشباب محمد الزرقطوني». */
export const cultureHouseAt = (document: Document, index: number): PlaceSpan | undefined => {
  const { tokens } = document;
  const head = tokens[index];
  const word = head === undefined ? null : houseWord(head.lexeme);
  const purpose = tokenAfter(tokens, index);
  if (head === undefined || word === null || purpose === undefined) return undefined;
  const first = isHousePurpose(purpose.lexeme) ? tokenAfter(tokens, purpose.index) : undefined;
  if (first === undefined) return undefined;
  const last = (sonAfter(tokens, first) ?? personAfter(tokens, first))?.last;
  if (last === undefined) return undefined;
  return spanFrom(document, head, word.offset, last, 'building');
};
