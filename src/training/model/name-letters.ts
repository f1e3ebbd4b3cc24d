import { letterWeights, visitLetterRows, weightScale } from '../../lexicons/name-likeness.ts';
import { AdaGrad } from '../crf/adagrad.ts';
import { randomFrom, shuffle } from '../random.ts';

const rounds = 5;
const decay = 5e-4;

/**
 * Learns which letter rows speak for a name and which for a plain word (logistic regression). Both
 * kinds of words, by search key, weigh the same together.
 */
export const learnLetters = (names: readonly string[], plain: readonly string[]): Int8Array => {
  const words = [...names, ...plain];
  const order = Int32Array.from({ length: words.length }, (_, i) => i);
  const random = randomFrom(1);
  const learner = new AdaGrad(letterWeights, 0.2);
  const share = names.length / Math.max(1, words.length);
  for (let round = 0; round < rounds; round++) {
    for (const i of shuffle(order, random)) {
      const isName = i < names.length;
      const rows: number[] = [];
      visitLetterRows(words[i] ?? '', (at) => rows.push(at));
      const odds = rows.reduce((sum, at) => sum + (learner.weights[at] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-odds));
      const weight = 0.5 / (isName ? share : 1 - share);
      const gradient = ((isName ? 1 : 0) - likely) * weight;
      for (const at of rows) {
        learner.step(at, gradient - decay * (learner.weights[at] ?? 0));
      }
    }
  }
  return Int8Array.from(learner.weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * weightScale))),
  );
};
