import { expect, test } from 'vitest';
import { readDates, readDatesOf } from '../../../src/recognizers/dates/read-dates.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const text = 'وصل يوم 3 مارس 2021. ثم غادر في 5 أبريل 2022. وعاد في عام 2023.';

test('a document reads the same after some of its sentences were read', () => {
  const document = readDocument(text);
  const fresh = readDates(readDocument(text));
  const some = readDatesOf(document, document.sentences.slice(1, 2));
  expect(some.map(({ start, end }) => text.slice(start, end))).toEqual(['5 أبريل 2022']);
  expect(readDates(document)).toEqual(fresh);
  expect(fresh).toHaveLength(3);
});

test('sentences of one document say nothing of another', () => {
  const document = readDocument(text);
  readDatesOf(document, document.sentences);
  const other = 'وصل يوم 4 مارس 2021.';
  const readings = readDates(readDocument(other));
  expect(readings.map(({ start, end }) => other.slice(start, end))).toEqual(['يوم 4 مارس 2021']);
});
