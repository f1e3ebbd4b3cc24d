import type { Candidate } from '../document.ts';

/** How sure the two parts must be. */
const leastPart = 0.85;

/**
 * Leaves out a body or a place that a rule takes as far as the person behind it, whose office it is, where both are
 * found by themselves: «قال محافظ البنك المركزي التونسي | الشاذلي العياري», «مدير مستشفى شارل نيكول | نوفل السمراني». A body that is
 * called after somebody has no name without that one («مؤسسة توفيق زياد»), and what the tagger finds as a whole stays
 * («مطار المنستير الحبيب بورقيبة»).
 */
export const withoutBodiesOverPeople = (
  text: string,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const people = candidates.filter((one) => one.type === 'person' && isPart(text, one));
  if (people.length === 0) return candidates;
  const endsOfPeople = new Map<number, Candidate[]>();
  for (const person of people) {
    const same = endsOfPeople.get(person.end);
    if (same === undefined) endsOfPeople.set(person.end, [person]);
    else same.push(person);
  }
  const isSpan = (start: number, end: number, from: string): boolean =>
    candidates.some((one) => one.start === start && one.end === end && one.source === from);
  const lost = candidates.filter((outer) => {
    if (!isBody(outer) || outer.source === 'tagger') return false;
    const inside = (endsOfPeople.get(outer.end) ?? []).filter(({ start }) => start > outer.start);
    return (
      inside.some(({ start }) => hasRest(candidates, outer, start - 1)) &&
      !isSpan(outer.start, outer.end, 'tagger')
    );
  });
  return lost.length === 0 ? candidates : candidates.filter((one) => !lost.includes(one));
};

const isBody = ({ type }: Candidate): boolean => type === 'organization' || type === 'place';

/** A person of several words who is sure. */
const isPart = (text: string, { start, end, confidence }: Candidate): boolean =>
  confidence >= leastPart && text.slice(start, end).includes(' ');

/** Whether what is before the person is a body by itself. */
const hasRest = (candidates: readonly Candidate[], outer: Candidate, end: number): boolean =>
  candidates.some(
    (one) =>
      one.type === outer.type &&
      one.start === outer.start &&
      one.end === end &&
      one.confidence >= leastPart,
  );
