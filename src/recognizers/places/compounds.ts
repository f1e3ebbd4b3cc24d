import type { Document, Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isNeighbour } from '../../lexicons/place-neighbours.ts';
import { districtWord, isCompoundAdjective, numberedKind } from '../../lexicons/place-words.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import { keyAt, tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import { countsNothing } from '../number-of-name.ts';
import { type PlaceSpan, withWord } from './place-span.ts';

/**
 * A place with the adjective that makes another of it: «سلا الجديدة», «تونس الكبرى», «حلب القديمة»,
 * «معتمدية بنزرت الشمالية». The same place without such a word.
 */
export const withAdjective = ({ tokens }: Document, span: PlaceSpan): PlaceSpan => {
  const next = tokenAfter(tokens, span.endToken - 1);
  if (next === undefined || !isCompoundAdjective(next.lexeme)) return span;
  if (isElsewhere(tokens, span) || !/[\u0600-\u06ff]$/u.test(span.name)) return span;
  return withWord(span, next, '+adjective', grade.sure);
};

/** «حي الزهور الرابع», «منطقة الثنية الخامسة», «حي النصر 2», «دائرة تونس 1»: a quarter or a division with its number. */
export const withNumber = ({ tokens }: Document, span: PlaceSpan): PlaceSpan => {
  const [head, next] = [
    tokenBefore(tokens, span.firstToken),
    tokenAfter(tokens, span.endToken - 1),
  ];
  const isNumbered =
    span.name.startsWith('حي ') || (head !== undefined && numberedKind(head.lexeme) !== null);
  if (next === undefined || !isNumbered) return span;
  const isNumber =
    countsNothing(tokens, next) || (isDefinite(next.lexeme.key) && isOrdinal(next.lexeme.key));
  return isNumber ? withWord(span, next, '+number') : span;
};

/** «ضواحي بيروت الجنوبية», «مصانع حلوان الصناعية»: the adjective may be that of the noun before. */
const isElsewhere = (tokens: readonly Token[], { firstToken, endToken }: PlaceSpan): boolean => {
  const before = tokenBefore(tokens, firstToken);
  const adjective = keyAt(tokens, endToken);
  if (before?.lexeme.kind !== 'arabic' || !isNeighbour('sideAdjectives', adjective)) {
    return false;
  }
  const { lexeme } = before;
  return !isFunctionWord(lexeme) && districtWord(lexeme) === null;
};
