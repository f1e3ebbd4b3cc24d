/** A linear model: the log-odds of yes for a row of features. */
export type Weights = readonly number[];

const rounds = 300;
const rate = 0.5;
const momentum = 0.9;
const decay = 1e-3;

/** Logistic regression by gradient descent over standardised features; the first is the constant 1. */
export const regress = (
  rows: readonly (readonly number[])[],
  answers: readonly boolean[],
): Weights => {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, j) => rows.map((row) => row[j] as number));
  const mean = columns.map((column, j) => (j === 0 ? 0 : average(column)));
  const spread = columns.map((column, j) =>
    j === 0 ? 1 : Math.sqrt(average(column.map((x) => (x - (mean[j] as number)) ** 2))) || 1,
  );
  const standard = rows.map((row) =>
    row.map((x, j) => (x - (mean[j] as number)) / (spread[j] as number)),
  );
  const weights = new Float64Array(width);
  const speed = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(width);
    standard.forEach((row, i) => {
      const error = 1 / (1 + Math.exp(-logOdds(weights, row))) - (answers[i] ? 1 : 0);
      for (let j = 0; j < width; j++) {
        gradient[j] = (gradient[j] as number) + (error * (row[j] as number)) / rows.length;
      }
    });
    for (let j = 0; j < width; j++) {
      const step = (gradient[j] as number) + decay * (weights[j] as number);
      speed[j] = momentum * (speed[j] as number) + step;
      weights[j] = (weights[j] as number) - rate * (speed[j] as number);
    }
  }
  const plain = [...weights].map((weight, j) => weight / (spread[j] as number));
  const shift = plain.reduce((sum, weight, j) => sum + weight * (mean[j] as number), 0);
  return plain.map((weight, j) => (j === 0 ? weight - shift : weight));
};

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, x) => sum + x, 0) / Math.max(1, numbers.length);

/** The log-odds of yes. */
export const logOdds = (weights: ArrayLike<number>, row: readonly number[]): number => {
  let sum = 0;
  for (let j = 0; j < row.length; j++) sum += (weights[j] ?? 0) * (row[j] as number);
  return sum;
};
