import type { Candidate, Document, EntityType } from '../document.ts';
import { kinds } from '../kinds.ts';
import { grade } from '../recognizers/grades.ts';
import { leastLikely } from './lone-names.ts';
import { withoutDoubtfulPeople } from './lone-people.ts';
import { SpanIndex } from './span-index.ts';

/**
 * Below this an organization or event that the tagger alone finds is mostly a common noun or half of a
 * name, in seven of ten cases in held-out articles («لجنة مكافحة» of «لجنة مكافحة ظاهرة تهريب الوقود»).
 */
const leastUnheardOf = 0.65;

const isHeardOf = (type: EntityType): boolean => type === 'organization' || type === 'event';
const isOfTaggerAlone = ({ type, source, sources = [source] }: Candidate): boolean =>
  isHeardOf(type) && sources.length === 1 && source === 'tagger';

/**
 * Leaves out organizations and events that the tagger alone finds and is not sure of, where a sure rule
 * finds another in its place: «داعش» in «تنظيم داعش», «معرض الكتاب» in «معرض الكتاب المستعمل».
 */
export const withoutUnheardOf = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const unsure = candidates.filter(isUnheardOf);
  if (unsure.length === 0) return candidates;
  const sure = candidates.filter(
    ({ type, source, confidence }) =>
      isHeardOf(type) && source !== 'tagger' && confidence >= grade.likely,
  );
  if (sure.length === 0) return candidates;
  const byOffset = new SpanIndex(sure);
  const lost = new Set(unsure.filter((name) => isInPlaceOf(name, byOffset.overlapping(name))));
  return lost.size === 0 ? candidates : candidates.filter((candidate) => !lost.has(candidate));
};

/** Whether others are found where a name is, and none of its kind is just this one. */
const isInPlaceOf = ({ type, start, end }: Candidate, others: readonly Candidate[]): boolean => {
  const same = others.filter((other) => other.type === type);
  return same.length > 0 && !same.some((other) => other.start === start && other.end === end);
};

const isUnheardOf = (candidate: Candidate): boolean =>
  isOfTaggerAlone(candidate) && candidate.confidence < leastUnheardOf;

/**
 * Leaves out what is most likely no name. Asked only where a tagger spoke, whose confidences are measured
 * shares; a name that is sure elsewhere in the document comes back in the second pass.
 */
export const withoutDoubtful = (
  document: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const likely = candidates.filter((candidate) => {
    const { type, confidence } = candidate;
    const least = isOfTaggerAlone(candidate) ? leastUnheardOf : leastLikely;
    return confidence >= least || kinds[type].judgedAs === null;
  });
  return withoutDoubtfulPeople(document, likely);
};
