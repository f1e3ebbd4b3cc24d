import type { Attributes, Candidate } from '../document.ts';

/**
 * Copies of candidates that have all fields, in one order. Recognizers leave out what they do not
 * know, which makes objects of some hundred shapes; what is asked of every candidate is read fast
 * from objects of one shape.
 */
export const uniform = (candidate: Candidate): Candidate =>
  withAttributes(candidate, candidate.attributes);

/** A uniform copy with other attributes. */
export const withAttributes = (
  { type, start, end, value, confidence, source, rule, sources, name }: Candidate,
  attributes: Attributes | undefined,
): Candidate =>
  // Type and value come from one candidate, which the type checker cannot see.
  ({
    type,
    start,
    end,
    value,
    confidence,
    source,
    rule,
    sources,
    name,
    attributes,
  }) as Candidate;
