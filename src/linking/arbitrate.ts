import { type Candidate, certain, type EntityType } from '../document.ts';
import { kinds } from '../kinds.ts';

/**
 * From this confidence on a rule's answer stands though the tagger is silent. Organisations that a
 * strong head opens («هيئة», «محكمة») are named anew every day and stand earlier; chosen on dev.
 */
const standing = (type: EntityType): number => (type === 'organization' ? 0.9 : certain);

/** What the tagger found of one kind, by where it begins and where it ends. */
class Heard {
  readonly from = new Map<number, Candidate>();
  readonly to = new Map<number, Candidate>();
}

/**
 * Lets the tagger, which has heard what the rules propose, decide on their uncertain proposals: what
 * it does not find too is left out, though what was known of it (a role) stays with a name of the same
 * kind that the tagger finds in its place. Certain answers stand. Asked only where a tagger spoke.
 */
export const arbitrate = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const heard = new Map(Object.values(kinds).map(({ judgedAs }) => [judgedAs, new Heard()]));
  for (const candidate of candidates) {
    if (candidate.source !== 'tagger') continue;
    const same = heard.get(kinds[candidate.type].judgedAs);
    same?.from.set(candidate.start, candidate);
    same?.to.set(candidate.end, candidate);
  }
  const known = new Map<Candidate, Candidate>();
  const kept = candidates.filter((candidate) => {
    if (candidate.source === 'tagger' || candidate.confidence >= standing(candidate.type)) {
      return true;
    }
    const kind = kinds[candidate.type].judgedAs;
    if (kind === null) return true;
    const here = heard.get(kind)?.from.get(candidate.start);
    if (here?.end === candidate.end) return true;
    const instead = here ?? heard.get(kind)?.to.get(candidate.end);
    if (instead?.type === candidate.type) known.set(instead, candidate);
    return false;
  });
  return known.size === 0
    ? kept
    : kept.map((candidate) => informed(candidate, known.get(candidate)));
};

/** A candidate with what was known of one that it stands for. */
const informed = (candidate: Candidate, known: Candidate | undefined): Candidate =>
  known?.attributes === undefined
    ? candidate
    : { ...candidate, attributes: { ...known.attributes, ...candidate.attributes } };
