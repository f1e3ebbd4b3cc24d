import type { Candidate, Document } from '../../document.ts';
import { kinds } from '../../kinds.ts';
import { leastLikely } from './lone-names.ts';
import { withoutDoubtfulPeople } from './lone-people.ts';

/**
 * Below this an organization or event that the tagger alone finds is mostly a common noun or half of a
 * name, in seven of ten cases in held-out articles («لجنة مكافحة» of «لجنة مكافحة ظاهرة تهريب الوقود»).
 */
const leastUnheardOf = 0.65;

const isUnheardOf = ({ type, source, sources, confidence }: Candidate): boolean =>
  (type === 'organization' || type === 'event') &&
  confidence < leastUnheardOf &&
  (sources === undefined || sources.length === 1) &&
  source === 'tagger';

/**
 * Leaves out organizations and events that the tagger alone finds and is not sure of, before spans are
 * chosen: what they would lie over stays, such as «2016» in «دورة 2016».
 */
export const withoutUnheardOf = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter((candidate) => !isUnheardOf(candidate));

/**
 * Leaves out what is most likely no name. Asked only where a tagger spoke, whose confidences are measured
 * shares; a name that is sure elsewhere in the document comes back in the second pass.
 */
export const withoutDoubtful = (
  document: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const likely = candidates.filter(
    ({ type, confidence }) => confidence >= leastLikely || kinds[type].judgedAs === null,
  );
  return withoutDoubtfulPeople(document, likely);
};
