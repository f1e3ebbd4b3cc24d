import { expect, test } from 'vitest';
import { isoDay, parseIsoDay } from '../../../src/recognizers/dates/calendar.ts';
import { persianDayNumber, persianYearOf } from '../../../src/recognizers/dates/persian.ts';

const dayOf = (year: number, month: number, day: number): string | null => {
  const number = persianDayNumber(year, month, day);
  return number === null ? null : isoDay(number);
};

test.each([
  [1357, 11, 22, '1979-02-11'],
  [1399, 12, 30, '2021-03-20'],
  [1400, 1, 1, '2021-03-21'],
  [1403, 1, 1, '2024-03-20'],
  [1403, 7, 1, '2024-09-22'],
  [1408, 1, 1, '2029-03-20'],
])('%i/%i/%i', (year, month, day, iso) => {
  expect(dayOf(year, month, day)).toBe(iso);
});

test.each([
  [1400, 12, 30],
  [1400, 7, 31],
  [1400, 13, 1],
  [1400, 0, 1],
  [1400, 1, 0],
  [9999, 1, 1],
])('no day %i/%i/%i', (year, month, day) => {
  expect(dayOf(year, month, day)).toBeNull();
});

test('years of a century as ICU counts them', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (let day = parseIsoDay('1925-03-22') ?? 0; day < 40_000; day += 97) {
    const parts = format.formatToParts(day * 86_400_000);
    const part = (type: string): number =>
      Number(parts.find((one) => one.type === type)?.value.replace(/\D/gu, ''));
    expect(persianDayNumber(part('year'), part('month'), part('day'))).toBe(day);
    expect(persianYearOf(day)).toBe(part('year'));
  }
});
