import { expect, test } from 'vitest';
import { indexOf, reportOf, shownOf } from '../found-reports.ts';

const entriesOf = (first: string, other: string) =>
  shownOf(indexOf(...[first, first, other].map((name) => reportOf(null, { name }))).entries());

test.each([
  ['علي العريض', 'علي لعريض'],
  ['سالم الأبيض', 'سالم لبيض'],
  ['الأسعد الذوادي', 'لسعد الذوادي'],
  ['الحبيب العماري', 'لحبيب لعماري'],
  ['محمد الأمين بن سعد', 'محمد لمين بن سعد'],
])('%s is %s', (first, other) => {
  expect(entriesOf(first, other)).toEqual([`${first} 3/3`]);
});

test.each([
  ['أحمد الصالحي', 'حمد الصالحي'],
  ['سامي لطفي', 'سامي الوطفي'],
  ['علي العريض', 'عمر لعريض'],
  ['سالم الأبيض', 'سالم بياض'],
  ['لعريض', 'العريض'],
])('%s is not %s', (first, other) => {
  expect(entriesOf(first, other)).toHaveLength(2);
});
