import { lineEnd, type NumberedText } from '../corpus-words.ts';
import { randomFrom } from '../random.ts';

interface SkipGramOptions {
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
/** Longer lines are cut. Words. */
const longestLine = 1 << 16;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013), one row a word. About 80,000
 * words a second and epoch on one core with 100 dimensions.
 */
export const skipGram = (text: NumberedText, options: SkipGramOptions): Float32Array => {
  const { ids } = text;
  const vectors = new SkipGram(text, options);
  const total = ids.length * options.epochs;
  let seen = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let at = 0;
    while (at < ids.length) {
      const end = vectors.readLine(at);
      seen += end - at;
      at = end;
      vectors.learnLine(options.rate * Math.max(1e-4, 1 - seen / total));
      options.onProgress?.(seen / total);
    }
  }
  return vectors.input;
};

class SkipGram {
  /** The vectors of words, and those of words as contexts. */
  readonly input: Float32Array;
  readonly #output: Float32Array;
  readonly #ids: NumberedText['ids'];
  readonly #options: SkipGramOptions;
  readonly #random: () => number;
  readonly #negativeTable: Int32Array;
  readonly #keep: Float32Array;
  readonly #sigmoid = sigmoidTable();
  readonly #change: Float32Array;
  /** The words of a line that are not thinned out. */
  readonly #line = new Int32Array(longestLine);
  #length = 0;

  constructor({ ids, vocabulary }: NumberedText, options: SkipGramOptions) {
    const { dimensions, seed, sample } = options;
    const random = randomFrom(seed);
    const length = vocabulary.words.length * dimensions;
    this.#ids = ids;
    this.#options = options;
    this.#random = random;
    this.input = Float32Array.from({ length }, () => (random() - 0.5) / dimensions);
    this.#output = new Float32Array(length);
    this.#negativeTable = drawTable(vocabulary.counts);
    this.#keep = keepChances(vocabulary.counts, sample);
    this.#change = new Float32Array(dimensions);
  }

  /** Reads a line; gives where the next one begins. */
  readLine(from: number): number {
    const ids = this.#ids;
    let at = from;
    this.#length = 0;
    while (at < ids.length && ids[at] !== lineEnd && this.#length < longestLine) {
      const word = ids[at++] as number;
      const chance = this.#keep[word] as number;
      if (chance >= 1 || this.#random() < chance) this.#line[this.#length++] = word;
    }
    return ids[at] === lineEnd ? at + 1 : at;
  }

  /** Learns each word of the line from those around it. */
  learnLine(rate: number): void {
    const line = this.#line;
    for (let i = 0; i < this.#length; i++) {
      const reach = 1 + Math.floor(this.#random() * this.#options.window);
      const last = Math.min(this.#length - 1, i + reach);
      for (let k = Math.max(0, i - reach); k <= last; k++) {
        if (k !== i) this.#learn(line[i] as number, line[k] as number, rate);
      }
    }
  }

  #learn(centre: number, context: number, rate: number): void {
    const { dimensions: size, negatives } = this.#options;
    const [input, output, change] = [this.input, this.#output, this.#change];
    const from = context * size;
    change.fill(0);
    for (let n = 0; n <= negatives; n++) {
      const target = n === 0 ? centre : this.#drawNegative();
      if (n > 0 && target === centre) continue;
      const to = target * size;
      const step = ((n === 0 ? 1 : 0) - this.#likelihood(from, to)) * rate;
      for (let d = 0; d < size; d++) {
        const old = output[to + d] as number;
        change[d] = (change[d] as number) + step * old;
        output[to + d] = old + step * (input[from + d] as number);
      }
    }
    for (let d = 0; d < size; d++) {
      input[from + d] = (input[from + d] as number) + (change[d] as number);
    }
  }

  #drawNegative(): number {
    return this.#negativeTable[Math.floor(this.#random() * tableSize)] as number;
  }

  /** How likely two words are beside each other, by their vectors. */
  #likelihood(from: number, to: number): number {
    const [input, output] = [this.input, this.#output];
    // Four sums at a time: the processor need not wait for each addition.
    let [dot0, dot1, dot2, dot3] = [0, 0, 0, 0];
    for (let d = 0; d < this.#options.dimensions; d += 4) {
      dot0 += (input[from + d] as number) * (output[to + d] as number);
      dot1 += (input[from + d + 1] as number) * (output[to + d + 1] as number);
      dot2 += (input[from + d + 2] as number) * (output[to + d + 2] as number);
      dot3 += (input[from + d + 3] as number) * (output[to + d + 3] as number);
    }
    const dot = dot0 + dot1 + (dot2 + dot3);
    if (dot >= sigmoidReach) return 1;
    if (dot <= -sigmoidReach) return 0;
    const step = Math.floor(((dot + sigmoidReach) * sigmoidSteps) / (2 * sigmoidReach));
    return this.#sigmoid[step] as number;
  }
}

const sigmoidTable = (): Float32Array =>
  Float32Array.from({ length: sigmoidSteps }, (_, i) => {
    const x = ((i + 0.5) / sigmoidSteps) * 2 * sigmoidReach - sigmoidReach;
    return 1 / (1 + Math.exp(-x));
  });

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
