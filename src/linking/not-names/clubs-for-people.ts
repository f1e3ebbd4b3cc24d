import type { Candidate } from '../../document.ts';

/** How sure a club of one word must be to stand where only the look of the word says that it is a person. */
const leastClub = 0.61;
/** From this on the tagger, which reads the whole sentence, is right about a person. */
const surePerson = 0.98;

/** Rules that find a person by the word alone. */
const byWordAlone = /^(?:people\/(?:family|given|noun|sole)|tagger\/.*)$/;

/**
 * Leaves out people in the place of a club that sport around it shows, where nothing but the word speaks for them:
 * «بولتون» of «وفرط بولتون بفوز كان في متناوله». Whom a title, a verb or a full name shows stays.
 */
export const withoutClubsAsPeople = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const clubs = candidates.filter(
    ({ rule, confidence }) => rule === 'organizations/club' && confidence >= leastClub,
  );
  if (clubs.length === 0) return candidates;
  const ends = new Map(clubs.map(({ start, end }) => [start, end]));
  const isThere = ({ start, end }: Candidate): boolean => ends.get(start) === end;
  const people = candidates.filter((one) => one.type === 'person' && isThere(one));
  if (people.length === 0) return candidates;
  const shown = new Set(
    people.flatMap(({ rule, confidence, start }) =>
      !byWordAlone.test(rule) || confidence >= surePerson ? [start] : [],
    ),
  );
  const lost = new Set(people.filter(({ start }) => !shown.has(start)));
  return candidates.filter((candidate) => !lost.has(candidate));
};
