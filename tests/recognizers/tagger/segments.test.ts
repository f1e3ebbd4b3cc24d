import { expect, test } from 'vitest';
import { labelCount, outside } from '../../../src/recognizers/tagger/decoding/labels.ts';
import { openTokens } from '../../../src/recognizers/tagger/decoding/pruning.ts';
import { segmentsOf } from '../../../src/recognizers/tagger/decoding/segments.ts';
import { positionCount, positions } from '../../../src/recognizers/tagger/features/templates.ts';

const sentence = (firstToken: number, endToken: number) => ({
  index: 0,
  start: 0,
  end: 0,
  firstToken,
  endToken,
});

test('segments are rows of open tokens that end with their sentence', () => {
  const open = Uint8Array.from([1, 1, 0, 1, 1, 0, 0]);
  expect(segmentsOf([sentence(0, 4), sentence(4, 7)], open)).toEqual([
    { start: 0, end: 2, before: labelCount, closed: true },
    { start: 3, end: 4, before: outside, closed: false },
    { start: 4, end: 5, before: labelCount, closed: true },
  ]);
});

test('a token is open by what it and its neighbours say, or by the rules', () => {
  // Word 0 is the edge; word 1 is plain, word 2 a name, word 3 a title that pulls at the word after it.
  const pulls = new Int32Array(4 * positionCount);
  pulls[1 * positionCount + positions.here] = -30;
  pulls[2 * positionCount + positions.here] = 20;
  pulls[3 * positionCount + positions.here] = -30;
  pulls[3 * positionCount + positions.left] = 28;
  const rows = Int32Array.from([1, 2, 1, 3, 1, 1, 1]);
  const open = new Uint8Array(rows.length);
  open[5] = 1;
  openTokens(sentence(0, 4), rows, 0, pulls, 5, open);
  openTokens(sentence(4, 7), rows, 0, pulls, 5, open);
  // The title ends its sentence: the word behind it is not touched.
  expect([...open]).toEqual([0, 1, 0, 0, 0, 1, 0]);
  openTokens(sentence(0, 7), rows, 0, pulls, 5, open);
  expect([...open]).toEqual([0, 1, 0, 0, 1, 1, 0]);
  openTokens(sentence(0, 7), rows, 0, pulls, Number.POSITIVE_INFINITY, open);
  expect(open.every((bit) => bit === 1)).toBe(true);
});
