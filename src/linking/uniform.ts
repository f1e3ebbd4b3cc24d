import type { Candidate } from '../document.ts';

/** What may differ in a copy; what is not given stays. */
type Changes = Partial<
  Pick<Candidate, 'start' | 'end' | 'confidence' | 'sources' | 'name' | 'attributes'>
>;

const none: Changes = {};

/**
 * A copy of a candidate that has all fields, in one order. Recognizers leave out what they do not
 * know, which makes objects of some hundred shapes; what is asked of every candidate is read fast
 * from objects of one shape.
 */
export const uniform = (candidate: Candidate, changes: Changes = none): Candidate => {
  const { type, value, source, rule } = candidate;
  const { start = candidate.start, end = candidate.end } = changes;
  const { confidence = candidate.confidence, sources = candidate.sources } = changes;
  const { name = candidate.name, attributes = candidate.attributes } = changes;
  // Type and value come from one candidate, which the type checker cannot see.
  return {
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
  } as Candidate;
};
