/** Pairs of raw probability and share of answers that were right, both rising. */
export type Calibration = readonly (readonly [raw: number, calibrated: number])[];

/** The share of answers of such a raw probability that were right on held-out text. */
export const calibrate = (raw: number, points: Calibration): number => {
  if (points.length === 0) return raw;
  let x0 = 0;
  let y0 = 0;
  for (const point of points) {
    const x = point[0];
    const y = point[1];
    if (raw <= x) {
      const share = x === x0 ? 1 : (raw - x0) / (x - x0);
      return y0 + share * (y - y0);
    }
    x0 = x;
    y0 = y;
  }
  return y0;
};
