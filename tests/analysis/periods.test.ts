import { expect, test } from 'vitest';
import { periodText, type Step } from '../../src/analysis/periods.ts';

const rows: readonly (readonly [from: string, to: string, step: Step, text: string])[] = [
  ['2012-01-01', '2012-12-31', 'day', '2012'],
  ['2012-02-01', '2012-02-29', 'day', '2012-02'],
  ['2013-02-01', '2013-02-28', 'day', '2013-02'],
  // The first four weeks are no month.
  ['2012-02-01', '2012-02-28', 'day', '2012-02-01'],
  ['2012-03-01', '2012-03-28', 'day', '2012-03-01'],
  ['2012-03-02', '2012-03-31', 'day', '2012-03-02'],
  ['2012-03-05', '2012-03-05', 'month', '2012-03'],
  ['2012-03-01', '2012-03-31', 'year', '2012'],
];

test.each(rows)('%s to %s by %s is %s', (from, to, step, text) => {
  expect(periodText(from, to, step)).toBe(text);
});
