import type { Document } from '../../document.ts';
import { isAncient, ruinWord } from '../../lexicons/place-words.ts';
import { properStart } from '../../lexicons/stems.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import type { PlaceSpan } from './place-span.ts';
import { isVocabulary } from './place-terms.ts';

/** Words of the longest name. */
const mostWords = 2;

/** A ruined town by its adjective, «موقع كويكول الأثري», «موقع شالة التاريخي»: the name between both. */
export const ancientSiteAt = ({ text, tokens }: Document, index: number): PlaceSpan | undefined => {
  const head = tokenBefore(tokens, index);
  const first = tokens[index];
  if (head === undefined || first === undefined || ruinWord(head.lexeme) === null) return undefined;
  if (first.lexeme.kind !== 'arabic' || properStart(first.lexeme).proclitics !== '')
    return undefined;
  if (isVocabulary(first.lexeme) && first.lexeme.key.startsWith('ال')) return undefined;
  for (let last = first; last.index < index + mostWords; ) {
    const next = tokenAfter(tokens, last.index);
    if (next === undefined) return undefined;
    if (isAncient(next.lexeme)) {
      return {
        start: first.start,
        end: last.end,
        firstToken: index,
        endToken: last.index + 1,
        code: undefined,
        name: text.slice(first.start, last.end).replace(/\s+/gu, ' '),
        confidence: grade.sure,
        rule: 'site',
      };
    }
    last = next;
  }
  return undefined;
};
