import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readModel, writeModel } from '../../../src/recognizers/tagger/model/model-file.ts';
import { trainTiny } from '../../training/tiny.ts';

const { model } = trainTiny();
const bytes = writeModel(model);

test('is read back as it was written', () => {
  expect(readModel(bytes)).toMatchObject({
    header: { format: 'kashaf-tagger/2', licence: 'MIT', trainedOn: ['tests/fixtures/tiny.conll'] },
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

/** The model with another header. */
const withHeader = (change: (header: Record<string, unknown>) => unknown): Uint8Array => {
  const view = new DataView(bytes.buffer);
  const end = 8 + view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, end)));
  const json = new TextEncoder().encode(JSON.stringify(change(header)));
  const begin = Math.ceil((8 + json.length) / 8) * 8;
  const sections = bytes.subarray(Math.ceil(end / 8) * 8);
  const changed = new Uint8Array(begin + sections.length);
  changed.set(bytes.subarray(0, 4));
  new DataView(changed.buffer).setUint32(4, json.length, true);
  changed.set(json, 8);
  changed.set(sections, begin);
  return changed;
};

test.each<[string, (header: Record<string, unknown>) => unknown]>([
  ['no sections', ({ sections: _, ...header }) => header],
  ['too few sections', (header) => ({ ...header, sections: [8] })],
  ['a negative length', (header) => ({ ...header, sections: Array(11).fill(-8) })],
  ['no calibration', (header) => ({ ...header, calibration: null })],
  ['a list', () => []],
  ['null', () => null],
])('a header with %s is refused', (_, change) => {
  expect(() => readModel(withHeader(change))).toThrow(/damaged header/u);
});

test('a header that is no JSON is refused', () => {
  const broken = Uint8Array.from(bytes);
  broken[8] = 'x'.charCodeAt(0);
  expect(() => readModel(broken)).toThrow(/damaged header/u);
});

test('one byte that flips is found by the check sum', () => {
  for (const share of [0.3, 0.6, 0.9]) {
    const flipped = Uint8Array.from(bytes);
    const at = Math.floor(flipped.length * share);
    flipped[at] = (flipped[at] ?? 0) ^ 4;
    expect(() => readModel(flipped)).toThrow(/damaged/u);
  }
});

test('the model of the package is whole', () => {
  const file = new URL('../../../src/recognizers/tagger/model.bin', import.meta.url);
  expect(() => readModel(readFileSync(file))).not.toThrow();
});
