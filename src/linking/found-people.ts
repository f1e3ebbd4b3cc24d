import type { Candidate } from '../document.ts';

/** A person whom a recognizer found; what the user's own lexicon names stays as it is. */
export const isFoundPerson = ({ type, rule }: Candidate): boolean =>
  type === 'person' && !rule.startsWith('own');
