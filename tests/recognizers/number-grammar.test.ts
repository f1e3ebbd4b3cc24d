import { expect, test } from 'vitest';
import { dates } from '../../src/recognizers/dates/dates.ts';
import { quantities } from '../../src/recognizers/quantities/quantities.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { valueText } from '../../src/value.ts';

const valuesOf = (recognizer: typeof dates, text: string): readonly string[] =>
  recognizer
    .recognize(readDocument(text), [])
    .flatMap(({ value }) => (value === null ? [] : [valueText(value)]));

test.each([
  ['خمسة', 5],
  ['خمسة عشر', 15],
  ['اثني عشر', 12],
  ['عشرين', 20],
  ['خمسة وعشرين', 25],
  ['خمسة و عشرين', 25],
  ['خمسا وعشرين', 25],
  ['واحدا وعشرين', 21],
  ['مئة', 100],
  ['مئتي', 200],
  ['ثلاث مئة', 300],
  ['ثلاثمئة', 300],
  ['مئة وخمسة', 105],
  ['مئة وخمسة عشر', 115],
  ['مئة وخمسة وعشرين', 125],
  ['مئة وواحد وعشرين', 121],
  ['ألف ومئة وخمسة وعشرين', 1125],
  ['ألفين وخمسة عشر', 2015],
])('%s is %i for dates and for amounts', (words, value) => {
  expect(valuesOf(dates, `استمر لمدة ${words} يوما.`)).toEqual([`P${value}D`]);
  expect(valuesOf(quantities, `اشترى ${words} طنا.`)).toEqual([`${value} tonne`]);
});

test.each([
  ['الخامس', '05'],
  ['الخامس عشر', '15'],
  ['العشرين', '20'],
  ['الخامس والعشرين', '25'],
  ['الحادي و العشرين', '21'],
])('the ordinal «%s» goes together in the same way', (words, day) => {
  expect(valuesOf(dates, `في ${words} من مارس 2018`)).toEqual([`2018-03-${day}`]);
});

test('the two centuries may both be of two words', () => {
  expect(valuesOf(dates, 'في القرنين العشرين والحادي والعشرين')).toEqual(['19XX/20XX']);
});

test.each(['خمسا', 'خمسة ثلاثة', 'مئة وخمسا'])('«%s» is no length of time', (words) => {
  expect(valuesOf(dates, `استمر لمدة ${words} شخص`)).toEqual([]);
});
