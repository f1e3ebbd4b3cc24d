import type { Candidate, Document } from '../../document.ts';
import { isGovernorAlike } from '../../lexicons/people-words.ts';
import { grade } from '../../recognizers/grades.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';

/** Leaves out what the tagger takes for somebody called «أمير» where a region is that of a prince: «أمير القصيم». */
export const withoutGovernors = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const isRegion = (start: number | undefined, end: number): boolean =>
    candidates.some(
      (place) =>
        place.type === 'place' &&
        place.source !== 'tagger' &&
        place.confidence >= grade.sure &&
        place.start === start &&
        place.end === end,
    );
  const isOfRegion = ({ type, source, start, end }: Candidate): boolean => {
    if (type !== 'person' || source !== 'tagger') return false;
    const at = firstEndingAfter(tokens, start);
    return isGovernorAlike(tokens[at]?.lexeme.key ?? '') && isRegion(tokens[at + 1]?.start, end);
  };
  const lost = candidates.filter(isOfRegion);
  return lost.length === 0 ? candidates : candidates.filter((one) => !lost.includes(one));
};
