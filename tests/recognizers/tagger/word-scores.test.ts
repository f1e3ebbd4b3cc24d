import { expect, test } from 'vitest';
import { likenessOf } from '../../../src/lexicons/name-likeness.ts';
import { scoreWidth, WordScores } from '../../../src/recognizers/tagger/decoding/word-scores.ts';
import { WordWeights } from '../../../src/recognizers/tagger/decoding/word-weights.ts';
import { listsOf } from '../../../src/recognizers/tagger/features/name-lists.ts';
import { loadModel } from '../../../src/recognizers/tagger/load.ts';
import { factsOfModel } from '../../../src/recognizers/tagger/model/model.ts';
import { lexemeOf } from '../../../src/text/vocabulary.ts';

const rows = 1 << 13;
const model = loadModel();
const newScores = (): WordScores =>
  new WordScores(
    {
      facts: factsOfModel(model),
      listsOf: listsOf(model.lists),
      likeness: likenessOf(model.letters),
    },
    new WordWeights(model),
    rows,
  );

/** The scores of a word as it first comes. */
const scoresOf = (scores: WordScores, word: string): readonly number[] => {
  const from = scores.rowOf(lexemeOf(word, 'arabic')) * scoreWidth;
  return [...scores.values.subarray(from, from + scoreWidth)];
};

test('documents without end take no more rows than there is room for', () => {
  const scores = newScores();
  for (let document = 0; document < 40; document++) {
    scores.open();
    for (let word = 0; word < 1000; word++) scoresOf(scores, `كلمة${document}ث${word}`);
  }
  expect(scores.values.length).toBe(rows * scoreWidth);
});

test('a word has the same scores after the rows were filled anew', () => {
  const scores = newScores();
  scores.open();
  const first = scoresOf(scores, 'بومبيو');
  for (let word = 0; word < rows; word++) scoresOf(scores, `كلمة${word}`);
  scores.open();
  expect(scoresOf(scores, 'بومبيو')).toEqual(first);
  expect(Math.max(...first.map(Math.abs))).toBeGreaterThan(0);
});
