import { lineEnd, type NumberedText } from './corpus-words.ts';
import { randomFrom } from './random.ts';

export interface SkipGramOptions {
  /** A multiple of four. */
  readonly dimensions: number;
  /** Words looked at to each side, at most; each centre word draws its own reach. */
  readonly window: number;
  readonly negatives: number;
  readonly epochs: number;
  /** Words of a greater share than this are thinned out. */
  readonly sample: number;
  readonly rate: number;
  readonly seed: number;
  readonly onProgress?: (done: number) => void;
}

/** Entries of the table from which negatives are drawn. */
const tableSize = 1 << 22;
const sigmoidReach = 6;
const sigmoidSteps = 4096;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013), one row a word. About 80,000
 * words a second and epoch on one core with 100 dimensions.
 */
export const skipGram = (text: NumberedText, options: SkipGramOptions): Float32Array => {
  const { ids, vocabulary } = text;
  const { dimensions: size, window, negatives, epochs } = options;
  const random = randomFrom(options.seed);
  const words = vocabulary.words.length;
  const input = Float32Array.from({ length: words * size }, () => (random() - 0.5) / size);
  const output = new Float32Array(words * size);
  const negativeTable = drawTable(vocabulary.counts);
  const keep = keepChances(vocabulary.counts, options.sample);
  const sigmoid = Float32Array.from({ length: sigmoidSteps }, (_, i) => {
    const x = ((i + 0.5) / sigmoidSteps) * 2 * sigmoidReach - sigmoidReach;
    return 1 / (1 + Math.exp(-x));
  });
  const change = new Float32Array(size);
  const line = new Int32Array(1 << 16);

  const learn = (centre: number, context: number, rate: number): void => {
    const from = context * size;
    change.fill(0);
    for (let n = 0; n <= negatives; n++) {
      const target = n === 0 ? centre : (negativeTable[Math.floor(random() * tableSize)] as number);
      if (n > 0 && target === centre) continue;
      const to = target * size;
      // Four sums at a time: the processor need not wait for each addition.
      let [dot0, dot1, dot2, dot3] = [0, 0, 0, 0];
      for (let d = 0; d < size; d += 4) {
        dot0 += (input[from + d] as number) * (output[to + d] as number);
        dot1 += (input[from + d + 1] as number) * (output[to + d + 1] as number);
        dot2 += (input[from + d + 2] as number) * (output[to + d + 2] as number);
        dot3 += (input[from + d + 3] as number) * (output[to + d + 3] as number);
      }
      const dot = dot0 + dot1 + (dot2 + dot3);
      const likely =
        dot >= sigmoidReach
          ? 1
          : dot <= -sigmoidReach
            ? 0
            : (sigmoid[
                Math.floor(((dot + sigmoidReach) * sigmoidSteps) / (2 * sigmoidReach))
              ] as number);
      const step = ((n === 0 ? 1 : 0) - likely) * rate;
      for (let d = 0; d < size; d++) {
        const old = output[to + d] as number;
        change[d] = (change[d] as number) + step * old;
        output[to + d] = old + step * (input[from + d] as number);
      }
    }
    for (let d = 0; d < size; d++)
      input[from + d] = (input[from + d] as number) + (change[d] as number);
  };

  const total = ids.length * epochs;
  let seen = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let at = 0;
    while (at < ids.length) {
      let length = 0;
      while (at < ids.length && ids[at] !== lineEnd && length < line.length) {
        const word = ids[at++] as number;
        seen++;
        if ((keep[word] as number) >= 1 || random() < (keep[word] as number)) line[length++] = word;
      }
      if (ids[at] === lineEnd) {
        at++;
        seen++;
      }
      const rate = options.rate * Math.max(1e-4, 1 - seen / total);
      for (let i = 0; i < length; i++) {
        const reach = 1 + Math.floor(random() * window);
        const last = Math.min(length - 1, i + reach);
        for (let k = Math.max(0, i - reach); k <= last; k++) {
          if (k !== i) learn(line[i] as number, line[k] as number, rate);
        }
      }
      options.onProgress?.(seen / total);
    }
  }
  return input;
};

/** Words in proportion to their count to the power of three quarters. */
const drawTable = (counts: Float64Array): Int32Array => {
  const table = new Int32Array(tableSize);
  const mass = counts.reduce((sum, count) => sum + count ** 0.75, 0);
  let word = 0;
  let reached = (counts[0] ?? 0) ** 0.75 / mass;
  for (let i = 0; i < tableSize; i++) {
    table[i] = word;
    if (i / tableSize > reached && word < counts.length - 1) {
      word++;
      reached += (counts[word] as number) ** 0.75 / mass;
    }
  }
  return table;
};

/** How likely each word is kept when common words are thinned out. */
const keepChances = (counts: Float64Array, sample: number): Float32Array => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float32Array.from(counts, (count) => {
    const excess = count / (sample * total);
    return (Math.sqrt(excess) + 1) / excess;
  });
};
