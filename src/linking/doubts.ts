import type { Candidate } from '../document.ts';
import { grade } from '../recognizers/grades.ts';

/**
 * Below these the tagger's names are wrong more often than right. Chosen on news/dev and real/dev, where
 * F1 of names gains half a point.
 */
const leastLikely: Readonly<Partial<Record<Candidate['type'], number>>> = {
  organization: grade.doubtful,
  event: grade.doubtful,
  person: 0.3,
  place: 0.3,
};

/**
 * A person of one word that nothing introduces is as often a noun, a ship or half of another name:
 * of 120 read in raw news below this one in five was right.
 */
const leastSingle = 0.72;

/** Rules with a sign of a person beside the name, or a fuller name elsewhere in the text. */
const hasSign = /^people\/(?:title|origin|saying|member|surname|recurrent)|second-pass|own/u;

/**
 * Leaves out what is most likely no name. Asked only where a tagger spoke, whose confidences are measured
 * shares; a name that is sure elsewhere in the document comes back in the second pass.
 */
export const withoutDoubtful = (
  text: string,
  candidates: readonly Candidate[],
): readonly Candidate[] => candidates.filter((candidate) => !isDoubtful(text, candidate));

const isDoubtful = (text: string, { type, start, end, confidence, rule }: Candidate): boolean => {
  if (confidence < (leastLikely[type] ?? 0)) return true;
  if (type !== 'person' || confidence >= leastSingle || hasSign.test(rule)) return false;
  return !/\s/u.test(text.slice(start, end));
};
