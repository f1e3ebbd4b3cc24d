import { expect, test } from 'vitest';
import { groupBy } from '../../src/text/group-by.ts';

test('groups are in the order in which they begin, their items in that of the list', () => {
  const groups = groupBy(['باريس', 'تونس', 'بغداد'], (name) => name.charAt(0));
  expect([...groups]).toEqual([
    ['ب', ['باريس', 'بغداد']],
    ['ت', ['تونس']],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
