import { identityOf } from './identity.ts';
import type { ResolvedMention } from './resolved-mention.ts';

/** The key of a thing, the same for all spellings of its name in all documents. */
export const keyOf = (named: ResolvedMention): string =>
  `${named.candidate.type}:${identityOf(named)}`;
