import type { Candidate, Document } from '../document.ts';

/** How sure the person and the body before must be; what the tagger finds side by side may be less so. */
const leastPart = 0.85;
const leastTagged = 0.8;
/** What may be between the two: «رئاسة المجلس الوطني لتوفيق القاهري». */
const between = /^\s+ل?$/u;

/**
 * Leaves out a body or a place that a rule takes on into the person behind it, where both are found by
 * themselves: «قال محافظ البنك المركزي التونسي | الطاهر العبيدي», «رئيسة منظمة بوصلة | شيماء بوهلال». A body that is
 * called after somebody has no name without that one («مؤسسة توفيق زياد»), and what the tagger finds as a whole stays
 * («مطار المنستير الحبيب بورقيبة»).
 */
export const withoutBodiesOverPeople = (
  { text }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const people = candidates.filter((one) => isInFull(text, one));
  if (people.length === 0) return candidates;
  const tagged = new Set(candidates.filter(isTagged).map(({ start, end }) => `${start}-${end}`));
  const runsOn = (outer: Candidate): boolean =>
    isBody(outer) &&
    !isTagged(outer) &&
    !tagged.has(`${outer.start}-${outer.end}`) &&
    people.some(
      (person) =>
        person.start > outer.start &&
        person.start < outer.end &&
        person.end >= outer.end &&
        candidates.some((body) => isBefore(text, person, body, outer)),
    );
  const kept = candidates.filter((candidate) => !runsOn(candidate));
  return kept.length === candidates.length ? candidates : kept;
};

const isTagged = ({ source }: Candidate): boolean => source === 'tagger';

const isBody = ({ type }: Candidate): boolean => type === 'organization' || type === 'place';

const isSure = (candidate: Candidate): boolean =>
  candidate.confidence >= (isTagged(candidate) ? leastTagged : leastPart);

/** A person of several words who is sure. */
const isInFull = (text: string, person: Candidate): boolean =>
  person.type === 'person' && isSure(person) && /\s/u.test(text.slice(person.start, person.end));

/** Whether the beginning of the outer name is a body by itself, with the person behind it. */
const isBefore = (text: string, person: Candidate, body: Candidate, outer: Candidate): boolean =>
  body.type === outer.type &&
  body.start >= outer.start &&
  body.end < person.start &&
  isSure(body) &&
  between.test(text.slice(body.end, person.start));
