import type { Candidate } from '../../../document.ts';
import type { ParsedName } from '../full-name.ts';

/** A name with what its surroundings say of it. */
export interface FoundName {
  readonly name: ParsedName;
  readonly candidate: Candidate;
}

/** A person from one UTF-16 offset to another. */
export const personFrom = (
  start: number,
  end: number,
  rule: string,
  confidence: number,
): Candidate => ({
  type: 'person',
  start,
  end,
  value: null,
  confidence,
  source: 'people',
  rule: `people/${rule}`,
});
