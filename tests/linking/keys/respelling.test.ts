import { expect, test } from 'vitest';
import { nameKeyWords } from '../../../src/linking/keys/name-key.ts';
import { isRespelling, spokenWords } from '../../../src/linking/keys/respelling.ts';
import { different, type Pair, same } from './respelling.corpus.ts';

const areOne = ([a, b]: Pair): boolean => {
  const [left, right] = [nameKeyWords('person', a), nameKeyWords('person', b)];
  return left.join('') === right.join('') || isRespelling(spokenWords(left), spokenWords(right));
};

test('spellings of one name are joined with precision 99 and recall 92', () => {
  const found = same.filter(areOne).length;
  const wrong = different.filter(areOne).length;
  const precision = (100 * found) / (found + wrong);
  const recall = (100 * found) / same.length;
  process.stdout.write(
    `${same.length} pairs of one name, ${different.length} of two: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}\n`,
  );
  expect(same.length + different.length).toBeGreaterThan(300);
  expect(precision).toBeGreaterThanOrEqual(99);
  expect(recall).toBeGreaterThanOrEqual(92);
});

test.each([
  ['محمد', 'أحمد'],
  ['محمد', 'محمود'],
  ['محمد علي', 'أحمد علي'],
  ['حمد بن محمد', 'حمد بن أحمد'],
  ['سالم شاعر', 'سالم بن زعر'],
])('«%s» and «%s» are never one', (a, b) => {
  expect(areOne([a, b])).toBe(false);
});

test.each([
  ['أنجيلا ميركل', 'ميركل أنجيلا'],
  ['أنجيلا ميركل', 'أنجيلا'],
  ['أنجيلا ميركل', 'أنجيلا ميركل'],
])('«%s» and «%s» are no spellings: other words, or the same', (a, b) => {
  const [left, right] = [a, b].map((name) => spokenWords(nameKeyWords('person', name)));
  expect(isRespelling(left ?? [], right ?? [])).toBe(false);
});
