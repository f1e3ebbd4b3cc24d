import type { Document } from '../../document.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isBeforeWest } from '../../lexicons/place-words.ts';
import { hasArticle } from '../../morphology/article.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import type { PlaceSpan } from './place-span.ts';

/** The states of the West, not the direction, by the word before: «الانفتاح على الغرب», «قادة الغرب». */
export const westAt = ({ tokens }: Document, index: number): PlaceSpan | undefined => {
  const token = tokens[index];
  if (token?.lexeme.key !== 'الغرب') return undefined;
  const before = tokenBefore(tokens, index);
  if (before === undefined || !isBeforeWest(before.lexeme)) return undefined;
  const after = tokenAfter(tokens, index);
  // «الغرب الليبي» is the west of a country.
  const isPart =
    after !== undefined && (nationalityOf(after.lexeme) !== null || hasArticle(after.lexeme.key));
  if (isPart) return undefined;
  return {
    start: token.start,
    end: token.end,
    firstToken: index,
    endToken: index + 1,
    code: undefined,
    name: token.lexeme.spelling,
    confidence: grade.likely,
    rule: 'west',
  };
};
