import type { Document } from '../../document.ts';
import { isNeighbour } from '../../lexicons/place-neighbours.ts';
import { roadWord } from '../../lexicons/place-words.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { parseIntroduced } from '../people/full-name.ts';
import { endAfterTitle } from '../people/king-name.ts';
import { type PlaceSpan, spanFrom } from './place-span.ts';

/** A road that is called after a ruler: «طريق الملك عبدالله», «طريق الأمير محمد بن فهد». */
export const roadAt = (document: Document, index: number): PlaceSpan | undefined => {
  const { tokens } = document;
  const head = tokens[index];
  const word = head === undefined ? null : roadWord(head.lexeme);
  const title = tokenAfter(tokens, index);
  if (head === undefined || word === null || title === undefined) return undefined;
  // By means of somebody, if «عن» is before it.
  if (tokenBefore(tokens, index)?.lexeme.key === 'عن' || !isNeighbour('rulers', title.lexeme.key)) {
    return undefined;
  }
  const name = parseIntroduced(tokens, title.index + 1);
  if (name === undefined) return undefined;
  const last = tokens[endAfterTitle(tokens, title, name) - 1];
  if (last === undefined) return undefined;
  return spanFrom(document, head, word.offset, last, 'road');
};
