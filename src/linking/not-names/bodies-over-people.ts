import type { Candidate, Document } from '../../document.ts';
import { groupBy } from '../../text/group-by.ts';

/** How sure the person and the body before must be; what the tagger finds side by side may be less so. */
const leastPart = 0.85;
const leastTagged = 0.8;

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
  const pairs = pairsIn(text, candidates);
  if (pairs.size === 0) return candidates;
  const tagged = new Set(candidates.filter(isTagged).map(({ start, end }) => `${start}-${end}`));
  const kept = candidates.filter(
    (outer) =>
      !isBodyOrPlace(outer) ||
      isTagged(outer) ||
      tagged.has(`${outer.start}-${outer.end}`) ||
      !runsOn(pairs, outer),
  );
  return kept.length === candidates.length ? candidates : kept;
};

/** A body with the person directly behind it, each found by itself. */
interface BodyAndPerson {
  readonly body: Candidate;
  readonly person: Candidate;
}

/** All pairs, by where their people begin. */
const pairsIn = (
  text: string,
  candidates: readonly Candidate[],
): ReadonlyMap<number, readonly BodyAndPerson[]> => {
  const people = candidates.filter((one) => isInFull(text, one));
  if (people.length === 0) return new Map();
  const bodies = groupBy(
    candidates.filter((one) => isBodyOrPlace(one) && isSure(one)),
    ({ end }) => end,
  );
  const pairs = people.flatMap((person) =>
    (bodies.get(endBefore(text, person.start)) ?? []).map((body) => ({ body, person })),
  );
  return groupBy(pairs, ({ person }) => person.start);
};

/** Where a body directly before an offset ends: before blanks and a «ل» («رئاسة المجلس الوطني لتوفيق القاهري»). */
const endBefore = (text: string, offset: number): number => {
  const start = text[offset - 1] === 'ل' ? offset - 1 : offset;
  let end = start;
  while (end > 0 && /\s/u.test(text[end - 1] ?? '')) end--;
  return end < start ? end : -1;
};

/** Whether a name covers the body of a pair and a word of the person behind it, and no more. */
const runsOn = (
  pairs: ReadonlyMap<number, readonly BodyAndPerson[]>,
  outer: Candidate,
): boolean => {
  for (let at = outer.start + 1; at < outer.end; at++) {
    const isOver = pairs
      .get(at)
      ?.some(
        ({ body, person }) =>
          body.type === outer.type && body.start >= outer.start && person.end >= outer.end,
      );
    if (isOver === true) return true;
  }
  return false;
};

const isTagged = ({ source }: Candidate): boolean => source === 'tagger';

export const isBodyOrPlace = ({ type }: Candidate): boolean =>
  type === 'organization' || type === 'place';

const isSure = (candidate: Candidate): boolean =>
  candidate.confidence >= (isTagged(candidate) ? leastTagged : leastPart);

/** A person of several words who is sure. */
const isInFull = (text: string, person: Candidate): boolean =>
  person.type === 'person' && isSure(person) && /\s/u.test(text.slice(person.start, person.end));
