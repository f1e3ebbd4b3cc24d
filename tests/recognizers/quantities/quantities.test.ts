import { describe, expect, test } from 'vitest';
import type { AmountValue, Candidate } from '../../../src/document.ts';
import { countries } from '../../../src/recognizers/countries/countries.ts';
import { nationalities } from '../../../src/recognizers/nationalities/nationalities.ts';
import { places } from '../../../src/recognizers/places/places.ts';
import { quantities } from '../../../src/recognizers/quantities/quantities.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { percentCases, quantityCases } from './measures.corpus.ts';
import { moneyCases } from './money.corpus.ts';
import { negatives } from './no-amounts.corpus.ts';
import { numberCases } from './numbers.corpus.ts';

const isAmount = (value: Candidate['value']): value is AmountValue =>
  value !== null && 'amount' in value;

const written = ({ type, value }: Candidate): string => {
  if (!isAmount(value)) return '';
  const unit = type === 'percent' ? '%' : (value.currency ?? value.unit ?? '');
  return `${value.amount} ${unit}`.trim();
};

const found = (text: string, type?: string): readonly (readonly string[])[] => {
  const document = readDocument(text);
  const earlier = [countries, nationalities, places].flatMap((one) => one.recognize(document));
  return quantities
    .recognize(document, earlier)
    .filter((candidate) => type === undefined || candidate.type === type)
    .map((candidate) => [text.slice(candidate.start, candidate.end), written(candidate)]);
};

describe.each([
  ['number', numberCases],
  ['percent', percentCases],
  ['money', moneyCases],
  ['quantity', quantityCases],
] as const)('%s', (type, cases) => {
  test.each(cases)('$text', ({ text, found: expected }) => {
    expect(found(text)).toEqual(expected);
    expect(found(text, type).length).toBeGreaterThan(0);
  });
});

test.each(negatives)('nothing in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a bare number gives way to dates and names, a measure does not', () => {
  const confidences = quantities
    .recognize(readDocument('5 وزراء و5 دولارات'))
    .map(({ confidence }) => confidence);
  expect(confidences).toEqual([0.6, 0.97]);
});
