import { expect, test } from 'vitest';
import { explainDates } from '../../../src/recognizers/dates/explain-dates.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const explain = (text: string) => explainDates(readDocument(text, { referenceDate: '2019-12-05' }));

test('a day joined of two readings', () => {
  const [date, ...others] = explain('وصل الخميس 12 مارس');
  expect(others).toEqual([]);
  expect(date?.candidate.rule).toBe('dates/day-month+weekday');
  expect(date?.readings.map(({ text, pattern }) => [text, pattern])).toEqual([
    ['الخميس', 'weekday'],
    ['12 مارس', 'day-month'],
  ]);
  expect(date?.pattern).toBe('day-month');
  expect(date?.refiners).toEqual(['weekday']);
  expect(date?.meaning).toMatchObject({ kind: 'fields', month: 3, day: 12, weekday: 4 });
  expect(date?.value.timex).toBe('2020-03-12');
});

test('a boundary is one reading', () => {
  expect(
    explain('في أوائل مارس الماضي').map(({ readings, meaning, value }) => [
      readings.map(({ pattern, weak }) => [pattern, weak]),
      meaning.kind,
      value.timex,
    ]),
  ).toEqual([[[['boundary', false]], 'boundary', '2019-03']]);
});

test('words too vague for a report are explained too', () => {
  expect(explain('يعمل الآن').map(({ pattern, value }) => [pattern, value.timex])).toEqual([
    ['now', 'PRESENT_REF'],
  ]);
});
