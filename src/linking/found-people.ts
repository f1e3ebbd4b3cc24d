import type { Candidate } from '../document.ts';

/** A name of the user's own lexicon, which stays as it is. */
export const isOwnName = ({ rule }: Candidate): boolean => rule.startsWith('lexicon/');

/** A person whom a recognizer found, none of the user's own. */
export const isFoundPerson = (candidate: Candidate): boolean =>
  candidate.type === 'person' && !isOwnName(candidate);
