import type { Candidate, Document } from '../../document.ts';
import { isGovernorAlike } from '../../lexicons/people-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { grade } from '../../recognizers/grades.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';

/**
 * Leaves out what the tagger takes for somebody called «أمير» where a region is that of a prince: «أمير القصيم», «أمير
 * الشرقية».
 */
export const withoutGovernors = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const suspects = candidates.filter(
    ({ type, source, start }) =>
      (type === 'person' || type === 'place') &&
      source === 'tagger' &&
      isGovernorAlike(tokens[firstEndingAfter(tokens, start)]?.lexeme.key ?? ''),
  );
  if (suspects.length === 0) return candidates;
  const regions = new Set(
    candidates.filter(isSureRegion).map(({ start, end }) => `${start} ${end}`),
  );
  const lost = new Set(
    suspects.filter(({ start, end }) => {
      const region = tokens[firstEndingAfter(tokens, start) + 1];
      const isWhole = region?.end === end && placeOfWord(region.lexeme.key)?.tier === 'triggered';
      return isWhole || regions.has(`${region?.start} ${end}`);
    }),
  );
  return lost.size === 0 ? candidates : candidates.filter((one) => !lost.has(one));
};

const isSureRegion = ({ type, source, confidence }: Candidate): boolean =>
  type === 'place' && source !== 'tagger' && confidence >= grade.sure;
