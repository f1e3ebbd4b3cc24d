import type { Candidate } from '../../document.ts';
import type { ParsedName } from './full-name.ts';

/** A name with what its surroundings say of it. */
export interface FoundName {
  readonly name: ParsedName;
  readonly candidate: Candidate;
}
