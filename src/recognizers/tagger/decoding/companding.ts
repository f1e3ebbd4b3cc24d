/**
 * Weights as signed bytes on a scale that is fine near zero and coarse far from it, as sound is kept
 * by the μ-law: a few weights are a hundred times larger than most.
 */
const bend = 0.03;
const largestByte = 127;
const span = Math.expm1(bend * largestByte);

/** The value of every byte, at `byte + 128`; `largest` is the value of 127. */
export const weightValues = (largest: number): Float64Array =>
  Float64Array.from({ length: 256 }, (_, i) => {
    const byte = i - 128;
    return (Math.sign(byte) * largest * Math.expm1(bend * Math.abs(byte))) / span;
  });

/**
 * Steps of one: scores are summed in whole steps, which code that V8 has not optimized yet adds without
 * making an object of every sum. A score is some hundred weights of 2 or so at most: 2³¹ holds it.
 */
export const stepsOfOne = 1 << 18;

/** The values of `weightValues` in whole steps. */
export const weightSteps = (largest: number): Int32Array =>
  Int32Array.from(weightValues(largest), (value) => Math.round(value * stepsOfOne));

/** The byte whose value is nearest to a weight. */
export const weightByte = (weight: number, largest: number): number => {
  const share = Math.min(1, Math.abs(weight) / largest);
  return Math.sign(weight) * Math.round(Math.log1p(share * span) / bend);
};
