import type { Candidate } from '../document.ts';
import { kinds } from '../kinds.ts';

/** Below this names are wrong in three of four cases, counted on news/dev and real/dev. */
const leastLikely = 0.3;

/**
 * A person of one word that is named once and that nothing introduces is mostly a noun, a ship or half
 * of another name: of 120 read in raw news below this one in five was right.
 */
const leastSingle = 0.72;

/** Rules with a sign of a person beside the name, or a fuller name elsewhere in the text. */
const hasSign = /^people\/(?:title|origin|saying|member|surname|recurrent)|^second-pass|^own/u;

/**
 * Leaves out what is most likely no name. Asked only where a tagger spoke, whose confidences are measured
 * shares; a name that is sure elsewhere in the document comes back in the second pass.
 */
export const withoutDoubtful = (
  text: string,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const isDoubtful = ({ type, confidence }: Candidate): boolean =>
    confidence < leastLikely && kinds[type].judgedAs !== null;
  const isWeak = (candidate: Candidate): boolean =>
    candidate.type === 'person' &&
    candidate.confidence < leastSingle &&
    !hasSign.test(candidate.rule) &&
    !/\s/u.test(text.slice(candidate.start, candidate.end));
  if (!candidates.some((one) => isDoubtful(one) || isWeak(one))) return candidates;
  const times = new Map<string, number>();
  for (const { type, start, end } of candidates) {
    if (type !== 'person') continue;
    const name = text.slice(start, end);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return candidates.filter((candidate) => {
    if (isDoubtful(candidate)) return false;
    return !isWeak(candidate) || times.get(text.slice(candidate.start, candidate.end)) !== 1;
  });
};
