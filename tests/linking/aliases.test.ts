import { expect, test } from 'vitest';
import { canonicalPeople, wordsOf } from '../../src/linking/aliases.ts';
import { aliases } from './aliases.corpus.ts';

const known = new Set(['حسن', 'حسين', 'محمد', 'سعيد', 'محمود', 'خالد']);

test.each(aliases)('%j', (names, canonical) => {
  const people = names.map((name, first) => ({ words: wordsOf(name), count: 1, first }));
  const found = canonicalPeople(people, (key) => known.has(key));
  expect(found.map((at) => names[at])).toEqual(canonical);
});

test('a long text of like names is done in linear time', () => {
  const people = Array.from({ length: 20_000 }, (_, first) => ({
    words: [`اسم${first}`, 'محمد'],
    count: 1,
    first,
  }));
  expect(canonicalPeople(people, () => false)).toHaveLength(20_000);
});
