import { type Candidate, certain, type EntityType } from '../document.ts';

/** Kinds on which the tagger has a say; a country is a place to it. */
const judged: Readonly<Partial<Record<EntityType, string>>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  country: 'place',
};

/**
 * From this confidence on a rule's answer stands though the tagger is silent. Organisations that a
 * strong head opens («هيئة», «محكمة») are named anew every day and stand earlier; chosen on dev.
 */
const standing = (type: EntityType): number => (type === 'organization' ? 0.9 : certain);

/**
 * Lets the tagger, which has heard what the rules propose, decide on their uncertain proposals: what
 * it does not find too is left out, though what was known of it (a role) stays with a name of the same
 * kind that the tagger finds in its place. Certain answers stand. Asked only where a tagger spoke.
 */
export const weigh = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const found = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.source !== 'tagger') continue;
    found.set(startKey(candidate), candidate);
    found.set(endKey(candidate), candidate);
  }
  const known = new Map<Candidate, Candidate>();
  const kept = candidates.filter((candidate) => {
    const uncertain =
      judged[candidate.type] !== undefined && candidate.confidence < standing(candidate.type);
    if (candidate.source === 'tagger' || !uncertain) return true;
    const here = found.get(startKey(candidate));
    if (here?.end === candidate.end) return true;
    const instead = here ?? found.get(endKey(candidate));
    if (instead?.type === candidate.type) known.set(instead, candidate);
    return false;
  });
  return kept.map((candidate) => {
    const attributes = known.get(candidate)?.attributes;
    return attributes === undefined
      ? candidate
      : { ...candidate, attributes: { ...attributes, ...candidate.attributes } };
  });
};

const startKey = ({ type, start }: Candidate): string => `${judged[type]} from ${start}`;
const endKey = ({ type, end }: Candidate): string => `${judged[type]} to ${end}`;
