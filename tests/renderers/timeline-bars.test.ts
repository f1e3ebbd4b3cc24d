import { expect, test } from 'vitest';
import { barsOf, type Dated } from '../../src/renderers/page/client/timeline-bars.ts';

const place = { document: 0, start: 0, end: 1 };
const dated = (from: string, count = 1, to = from): Dated => ({
  days: [from, to],
  places: Array.from({ length: count }, () => place),
});
const shown = (dates: readonly Dated[]) => {
  const { all, drawn } = barsOf(dates);
  const counts = (bars: typeof all) => bars.map(({ period, places }) => [period, places.length]);
  return { all: counts(all), drawn: counts(drawn) };
};

test('days that lie together are drawn with the empty days between them', () => {
  expect(shown([dated('2024-02-27', 2), dated('2024-03-01')]).drawn).toEqual([
    ['2024-02-27', 2],
    ['2024-02-28', 0],
    ['2024-02-29', 0],
    ['2024-03-01', 1],
  ]);
});

test('months of a newspaper stay months beside a few far years, which the list has', () => {
  const months = Array.from({ length: 14 }, (_, at) =>
    dated(`${2016 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-11`, 3),
  );
  const year = dated('1956-01-01', 2, '1956-12-31');
  const { all, drawn } = shown([...months, year, dated('2046-05-01')]);
  expect(drawn.map(([period]) => period).slice(10, 13)).toEqual(['2016-11', '2016-12', '2017-01']);
  expect(drawn).toHaveLength(14);
  expect(all[0]).toEqual(['1956', 2]);
  expect(all.at(-1)).toEqual(['2046-05', 1]);
});

test('days far apart are years; a whole year is no day of it', () => {
  const { all, drawn } = shown([
    dated('1912-01-01', 1, '1912-12-31'),
    dated('2011-05-03'),
    dated('2014-01-01', 1, '2014-12-31'),
    dated('2014-02-01', 1, '2014-02-28'),
  ]);
  expect(all).toEqual([
    ['1912', 1],
    ['2011', 1],
    ['2014', 2],
  ]);
  expect(drawn).toEqual([
    ['2011', 1],
    ['2012', 0],
    ['2013', 0],
    ['2014', 2],
  ]);
});

test('nothing is drawn of nothing', () => {
  expect(shown([])).toEqual({ all: [], drawn: [] });
});
