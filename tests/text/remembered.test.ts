import { expect, test } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

const counted = (most: number) => {
  const asked: string[] = [];
  const answer = remembered((text) => {
    asked.push(text);
    return text.length;
  }, most);
  return { asked, answer };
};

test('an answer is worked out once', () => {
  const { asked, answer } = counted(10);
  expect([answer('تونس'), answer('تونس'), answer('المملكة العربية السعودية')]).toEqual([4, 4, 24]);
  expect(asked).toEqual(['تونس', 'المملكة العربية السعودية']);
});

test('with more than it may keep all are forgotten', () => {
  const { asked, answer } = counted(2);
  for (const text of ['أ', 'ب', 'ج', 'أ']) answer(text);
  expect(asked).toEqual(['أ', 'ب', 'ج', 'أ']);
});

test('a very long text is answered and not kept', () => {
  const { asked, answer } = counted(2);
  const long = 'س'.repeat(100_000);
  expect([answer(long), answer(long)]).toEqual([100_000, 100_000]);
  expect(asked).toHaveLength(2);
});
