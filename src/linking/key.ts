import { identityOf } from './identity.ts';
import type { Named } from './named.ts';

/** The key of a thing, the same for all spellings of its name in all documents. */
export const keyOf = (named: Named): string => `${named.candidate.type}:${identityOf(named)}`;
