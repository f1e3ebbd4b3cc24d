import { expect, test } from 'vitest';
import { lazyGazetteer } from '../../src/lexicons/lazy-gazetteer.ts';
import { inListsOf } from '../../src/lexicons/word-set.ts';
import { readDocument } from '../../src/text/read-document.ts';

test('a list is read when it is first asked, and asked by search key', () => {
  let read = 0;
  const inList = inListsOf(() => {
    read++;
    return { ends: ['خاتمة', 'نهاية'], none: [] as readonly string[] };
  });
  const isEnd = inList('ends');
  expect(read).toBe(0);
  expect(['خاتمه', 'نهايه', 'بدايه'].map(isEnd)).toEqual([true, true, false]);
  expect(inList('none')('نهايه')).toBe(false);
  expect(read).toBe(2);
});

test('a gazetteer is made when it is first asked, and gives the longest name at a token', () => {
  let made = 0;
  const listed = lazyGazetteer('lists-on-use/begins', () => {
    made++;
    return [
      ['سد النهضة', 1],
      ['سد النهضة الكبير', 2],
    ] as const;
  });
  const { tokens } = readDocument('بني سد النهضة الكبير');
  expect(made).toBe(0);
  expect(tokens.map(({ lexeme }) => listed.begins.has(lexeme))).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(tokens.map((_, index) => listed.at(tokens, index)?.payload)).toEqual([
    undefined,
    2,
    undefined,
    undefined,
  ]);
  expect(listed.gazetteer()).toBe(listed.gazetteer());
  expect(made).toBe(1);
});
