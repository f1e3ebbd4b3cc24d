/** Pairs of raw probability and share of answers that were right, both rising. */
export type Calibration = readonly (readonly [raw: number, calibrated: number])[];

/** The share of answers of such a raw probability that were right on held-out text. */
export const calibrate = (raw: number, points: Calibration): number => {
  const [first] = points;
  if (first === undefined) return raw;
  let [x0, y0] = [0, 0];
  for (const [x, y] of points) {
    if (raw <= x) {
      const share = x === x0 ? 1 : (raw - x0) / (x - x0);
      return y0 + share * (y - y0);
    }
    [x0, y0] = [x, y];
  }
  return y0;
};
