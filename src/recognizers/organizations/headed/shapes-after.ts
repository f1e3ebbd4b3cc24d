import type { Token } from '../../../document.ts';
import { type Shape, shapeOf } from '../word-shape.ts';

/** Tokens that a name takes after its head. */
const maxTokensAfterHead = 9;

export type ShapeAt = (at: number) => Shape;

/** The shapes of the words after a head, a sentence's end and the greatest length being stops. */
export const shapesAfter = (tokens: readonly Token[], head: number): ShapeAt => {
  const sentence = tokens[head]?.sentence;
  return (at) => {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || at - head > maxTokensAfterHead)
      return 'stop';
    return shapeOf(token.lexeme);
  };
};
