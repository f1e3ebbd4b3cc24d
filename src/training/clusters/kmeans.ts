import { randomFrom } from '../random.ts';

interface KMeansOptions {
  readonly clusters: number;
  readonly iterations: number;
  readonly seed: number;
  /** Only this many rows, the first, move the centres; all are assigned at the end. */
  readonly leading?: number;
  readonly onProgress?: (done: number) => void;
}

interface KMeans {
  readonly assignment: Int32Array;
  /** One row a centre, of length one. */
  readonly centres: Float32Array;
}

/** Scales every row to length one. */
export const unitRows = (rows: Float32Array, size: number): Float32Array => {
  const unit = Float32Array.from(rows);
  for (let at = 0; at < unit.length; at += size) {
    let square = 0;
    for (let d = 0; d < size; d++) square += (unit[at + d] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < size; d++) unit[at + d] = (unit[at + d] as number) / length;
  }
  return unit;
};

/** Spherical k-means over rows of length one (Dhillon & Modha 2001). */
export const kMeans = (rows: Float32Array, size: number, options: KMeansOptions): KMeans => {
  const random = randomFrom(options.seed);
  const count = rows.length / size;
  const leading = Math.min(options.leading ?? count, count);
  const clusters = Math.min(options.clusters, leading);
  const centres = new Float32Array(clusters * size);
  for (let c = 0; c < clusters; c++) {
    const row = Math.floor(((c + random()) / clusters) * leading);
    centres.set(rows.subarray(row * size, (row + 1) * size), c * size);
  }
  const assignment = new Int32Array(count);
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    assign(rows, size, centres, assignment, leading);
    const sums = new Float32Array(clusters * size);
    const members = new Int32Array(clusters);
    for (let row = 0; row < leading; row++) {
      const c = assignment[row] as number;
      members[c] = (members[c] as number) + 1;
      for (let d = 0; d < size; d++) {
        sums[c * size + d] = (sums[c * size + d] as number) + (rows[row * size + d] as number);
      }
    }
    for (let c = 0; c < clusters; c++) {
      if (members[c] !== 0) continue;
      const row = Math.floor(random() * leading);
      sums.set(rows.subarray(row * size, (row + 1) * size), c * size);
    }
    centres.set(unitRows(sums, size));
    options.onProgress?.((iteration + 1) / options.iterations);
  }
  assign(rows, size, centres, assignment, count);
  return { assignment, centres };
};

const assign = (
  rows: Float32Array,
  size: number,
  centres: Float32Array,
  assignment: Int32Array,
  count: number,
): void => {
  const clusters = centres.length / size;
  for (let row = 0; row < count; row++) {
    const at = row * size;
    let best = 0;
    let most = -2;
    for (let c = 0; c < clusters; c++) {
      const centre = c * size;
      let dot = 0;
      for (let d = 0; d < size; d++)
        dot += (rows[at + d] as number) * (centres[centre + d] as number);
      if (dot > most) {
        most = dot;
        best = c;
      }
    }
    assignment[row] = best;
  }
};
