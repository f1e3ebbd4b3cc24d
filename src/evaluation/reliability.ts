/** A mention that was found, with the confidence that it was given. */
export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

/** Mentions of like confidence. */
interface Band {
  /** The least confidence of the band; it reaches to the band above. */
  readonly from: number;
  readonly found: number;
  readonly right: number;
  /** The mean of their confidences: what the share of right ones should be. */
  readonly expected: number;
}

const bounds = [0.99, 0.95, 0.9, 0.8, 0.7, 0.5, 0] as const;

/** How many mentions of each band of confidence were right, the surest band first. */
export const reliability = (mentions: readonly Judged[]): readonly Band[] => {
  const bands = bounds.map((from) => ({ from, found: 0, right: 0, sum: 0 }));
  for (const { confidence, right } of mentions) {
    const band = bands.find(({ from }) => confidence >= from);
    if (band === undefined) continue;
    band.found++;
    band.sum += confidence;
    if (right) band.right++;
  }
  return bands.map(({ from, found, right, sum }) => ({
    from,
    found,
    right,
    expected: found === 0 ? 0 : sum / found,
  }));
};
