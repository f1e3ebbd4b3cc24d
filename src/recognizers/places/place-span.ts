import type { Document, Token } from '../../document.ts';
import { oneLine } from '../../text/one-line.ts';
import { grade } from '../grades.ts';

/** A place found in a document. */
export interface PlaceSpan {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  /** ISO 3166-1 alpha-2 of the country it lies in. */
  readonly code: string | undefined;
  /** The name as it is properly spelt. */
  readonly name: string;
  readonly confidence: number;
  /** Which rule of the places found it, such as `landmark`. */
  readonly rule: string;
}

/** The span from an offset in a token to the end of another; by default as sure as a rule without a list. */
export const spanFrom = (
  { text }: Document,
  first: Token,
  offset: number,
  last: Token,
  rule: string,
  code?: string,
  confidence: number = grade.sure,
): PlaceSpan => {
  const start = first.start + offset;
  return {
    start,
    end: last.end,
    firstToken: first.index,
    endToken: last.index + 1,
    code,
    name: oneLine(text.slice(start, last.end)),
    confidence,
    rule,
  };
};

/**
 * A place with the next word as the last of its name. All places have their fields in one order, and so one shape.
 * @param rule what that adds to its rule.
 */
export const withWord = (
  { start, firstToken, endToken, code, name, confidence, rule: before }: PlaceSpan,
  next: Token,
  rule: string,
  least = 0,
): PlaceSpan => ({
  start,
  end: next.end,
  firstToken,
  endToken: endToken + 1,
  code,
  name: `${name} ${next.lexeme.spelling}`,
  confidence: Math.max(confidence, least),
  rule: before + rule,
});
