import type { Calibration } from '../../recognizers/tagger/decoding/calibration.ts';

/** One answer of the model: its raw probability, and whether it was right. */
export interface Outcome {
  readonly raw: number;
  readonly right: boolean;
}

/** Outcomes of a step, at least. */
const leastInStep = 40;

/**
 * A rising step function from raw probability to share of right answers (pool adjacent violators,
 * Zadrozny & Elkan 2002), given by the middle of each step; `leastInStep` outcomes a step at least.
 */
export const fitCalibration = (outcomes: readonly Outcome[]): Calibration => {
  const pools: { raw: number; right: number; count: number }[] = [];
  const sorted = [...outcomes].sort((a, b) => a.raw - b.raw);
  for (let at = 0; at < sorted.length; at += leastInStep) {
    const bin = sorted.slice(at, at + leastInStep);
    pools.push({
      raw: bin.reduce((sum, one) => sum + one.raw, 0),
      right: bin.filter((one) => one.right).length,
      count: bin.length,
    });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (!last || !before || before.right / before.count < last.right / last.count) break;
      pools.splice(-2, 2, {
        raw: before.raw + last.raw,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
  }
  return pools.map(({ raw, right, count }) => [
    Number((raw / count).toFixed(4)),
    Number((right / count).toFixed(4)),
  ]);
};
