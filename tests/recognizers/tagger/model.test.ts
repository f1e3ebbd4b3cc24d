import { expect, test } from 'vitest';
import { readModel, writeModel } from '../../../src/recognizers/tagger/model.ts';
import { trainTiny } from '../../training/tiny.ts';

const { model } = trainTiny();
const bytes = writeModel(model);

test('is read back as it was written', () => {
  expect(readModel(bytes)).toMatchObject({
    header: { format: 'kashaf-tagger/1', licence: 'MIT', trainedOn: ['tests/fixtures/tiny.conll'] },
    weights: model.weights,
    transitions: model.transitions,
    features: model.features,
    lists: model.lists,
  });
});

test('is read from the middle of a buffer too', () => {
  const pool = new Uint8Array(bytes.length + 3);
  pool.set(bytes, 3);
  expect(readModel(pool.subarray(3)).weights).toEqual(model.weights);
});

test('what is no model, or half of one, is refused in a plain line', () => {
  expect(() => readModel(new Uint8Array(100))).toThrow(/not a tagger model/u);
  expect(() => readModel(bytes.subarray(0, bytes.length - 64))).toThrow(/cut short/u);
  const other = Uint8Array.from(bytes);
  other.set(new TextEncoder().encode('kashaf-tagger/9'), 8 + '{"format":"'.length);
  expect(() => readModel(other)).toThrow(/another version/u);
});
