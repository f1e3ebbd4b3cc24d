import type { Candidate, Document } from '../document.ts';

/** How sure the tagger must be of who is named behind a body. */
const leastPerson = 0.8;
/** What may be between the two: «رئاسة المجلس الوطني لتوفيق القاهري». */
const between = /^\s+ل?$/u;

/**
 * Leaves out a body whose name rules read on into that of a person, where the tagger finds both side by
 * side, the person in full: «رئيسة منظمة بوصلة | شيماء بوهلال». «جامعة محمد الخامس» is found by it as one.
 */
export const withoutBodiesOverPeople = (
  { text }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const people = candidates.filter(
    ({ type, source, start, end, confidence }) =>
      type === 'person' &&
      source === 'tagger' &&
      confidence >= leastPerson &&
      /\s/u.test(text.slice(start, end)),
  );
  if (people.length === 0) return candidates;
  const bodies = candidates.filter(
    ({ type, source }) => type === 'organization' && source === 'tagger',
  );
  const runsOn = ({ type, rule, start, end }: Candidate): boolean =>
    type === 'organization' &&
    rule.startsWith('organizations/head') &&
    people.some(
      (person) =>
        person.start > start &&
        person.start < end &&
        bodies.some(
          (body) =>
            body.start >= start &&
            body.end < person.start &&
            between.test(text.slice(body.end, person.start)),
        ),
    );
  return candidates.filter((candidate) => !runsOn(candidate));
};
