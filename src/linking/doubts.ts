import type { Candidate, Document } from '../document.ts';
import { kinds } from '../kinds.ts';
import { lazy } from '../lexicons/load.ts';
import { isNobody, leastLikely, leastLone, leastOfOneWord, strict } from './lone-names.ts';

/**
 * Below this an organization that the tagger alone finds is mostly a common noun or half of a name, in
 * seven of ten cases in held-out articles («لجنة مكافحة» of «لجنة مكافحة ظاهرة تهريب الوقود»).
 */
const leastUnheardOf = 0.7;

/** Rules with a sign of a person beside the name, or a fuller name elsewhere in the text. */
const hasSign = /^people\/(?:title|origin|saying|member|surname|recurrent)|^second-pass|^own/u;

const isOfTaggerAlone = ({ type, source, sources = [source] }: Candidate): boolean =>
  type === 'organization' && sources.length === 1 && source === 'tagger';

/**
 * Leaves out what is most likely no name. Asked only where a tagger spoke, whose confidences are measured
 * shares; a name that is sure elsewhere in the document comes back in the second pass. A person of one
 * word that is found twice stays.
 */
export const withoutDoubtful = (
  { text, tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const times = lazy(() => timesOfPeople(text, candidates));
  return candidates.filter((candidate) => {
    const { type, confidence, rule, start, end } = candidate;
    const likely = isOfTaggerAlone(candidate) ? leastUnheardOf : leastLikely;
    if (confidence < likely && kinds[type].judgedAs !== null) return false;
    const name = text.slice(start, end);
    if (type !== 'person' || /\s/u.test(name) || rule.startsWith('own')) return true;
    if (confidence < leastOfOneWord) return false;
    if (hasSign.test(rule)) return true;
    if (isNobody(tokens, candidate)) return false;
    const needed = leastLone(tokens, candidate);
    return confidence >= needed || (needed < strict && times().get(name) !== 1);
  });
};

/** How often each name is found for a person. */
const timesOfPeople = (
  text: string,
  candidates: readonly Candidate[],
): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { type, start, end } of candidates) {
    if (type !== 'person') continue;
    const name = text.slice(start, end);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return times;
};
