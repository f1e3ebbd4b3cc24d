import type { Token } from '../../document.ts';
import { searchKey } from '../../text/normalize.ts';

const belowZero = searchKey('تحت الصفر').split(' ');
const richter = new Set(['ريختر', 'ريشتر', 'مركالي'].map(searchKey));

/** Whether «تحت الصفر» follows, and the degrees are negative. */
export const isBelowZero = (tokens: readonly Token[], index: number): boolean =>
  belowZero.every((key, i) => tokens[index + i]?.lexeme.key === key);

/** Whether the degrees are those of an earthquake: «على مقياس ريختر», «على سلم ريختر». */
export const isMagnitude = (tokens: readonly Token[], index: number): boolean =>
  [0, 1, 2, 3].some((i) => richter.has(tokens[index + i]?.lexeme.key ?? ''));
