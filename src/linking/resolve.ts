import type { Candidate } from '../document.ts';

/** Of candidates that overlap keeps the surer, then the longer, then the earlier one. */
export const resolve = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (kept.every((other) => candidate.end <= other.start || candidate.start >= other.end)) {
      kept.push(candidate);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
};
