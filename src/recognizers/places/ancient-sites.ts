import type { Document } from '../../document.ts';
import { isAncient, ruinWord } from '../../lexicons/place-words.ts';
import { properSplit } from '../../lexicons/stems.ts';
import { isDefinite } from '../../morphology/article.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { type PlaceSpan, spanFrom } from './place-span.ts';
import { isVocabulary } from './place-terms.ts';

/** Words of the longest name. */
const mostWords = 2;

/** A ruined town by its adjective, «موقع كويكول الأثري», «موقع شالة التاريخي»: the name between both. */
export const ancientSiteAt = (document: Document, index: number): PlaceSpan | undefined => {
  const { tokens } = document;
  const head = tokenBefore(tokens, index);
  const first = tokens[index];
  if (head === undefined || first === undefined || ruinWord(head.lexeme) === null) return undefined;
  if (first.lexeme.kind !== 'arabic' || properSplit(first.lexeme).proclitics !== '')
    return undefined;
  if (isVocabulary(first.lexeme) && isDefinite(first.lexeme.key)) return undefined;
  for (let last = first; last.index < index + mostWords; ) {
    const next = tokenAfter(tokens, last.index);
    if (next === undefined) return undefined;
    if (isAncient(next.lexeme)) {
      return spanFrom(document, first, 0, last, 'site');
    }
    last = next;
  }
  return undefined;
};
