import type { Token } from '../../document.ts';
import type { Lexeme } from '../lexeme.ts';
import { lexemeOf } from '../vocabulary.ts';
import type { ProcliticSplit } from './proclitic-splits.ts';

/** How a token reads where a name begins at a UTF-16 offset of the text: «حفتر» of «وحفتر». */
export const splitFrom = ({ lexeme, start }: Token, from: number): ProcliticSplit | undefined =>
  lexeme.splits.find(({ offset }) => start + offset === from);

/** The search key of a token where a name begins at a UTF-16 offset of the text; of other offsets that of the whole. */
export const keyFrom = (token: Token, from: number): string =>
  (splitFrom(token, from) ?? token.lexeme).key;

/** The word without the proclitics before the name. */
export const wordFrom = (token: Token, from: number): Lexeme => {
  const { lexeme } = token;
  const reading = splitFrom(token, from);
  return reading === undefined || reading.offset === 0
    ? lexeme
    : lexemeOf(reading.spelling, lexeme.kind);
};
