import { expect, test } from 'vitest';
import type { EntityValue } from '../../src/document.ts';
import { daysText } from '../../src/renderers/reading/facts.ts';

const dateOf = (timex: string, from: string, to: string): EntityValue => ({
  timex,
  from,
  to,
  grain: 'day',
  calendar: 'gregory',
});

test.each([
  ['2016-12-14', '2016-12-14', '2016-12-14', ''],
  ['2016-12-14/2016-12-15', '2016-12-14', '2016-12-15', ''],
  ['2016-W50', '2016-12-12', '2016-12-18', '2016-12-12…2016-12-18'],
  ['2016-12', '2016-12-01', '2016-12-31', '2016-12-01…2016-12-31'],
])('of %s the days are shown only where they say more', (timex, from, to, shown) => {
  expect(daysText(dateOf(timex, from, to))).toBe(shown);
});
