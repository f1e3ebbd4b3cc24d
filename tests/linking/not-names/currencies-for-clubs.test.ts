import { expect, test } from 'vitest';
import { namesOfKind } from '../whole-text.ts';

test.each([
  'تراجع الريال أمام الدولار في تعاملات أمس.',
  'تراجع سعر صرف الريال في تعاملات أمس، وصعد الريال مجددا.',
])('a currency is no club: %s', (text) => {
  expect(namesOfKind(text, 'organization')).toEqual([]);
});

test('a club that is called as a currency is one beside words of sport', () => {
  const text = 'فاز الريال على برشلونة بهدفين في الكلاسيكو.';
  expect(namesOfKind(text, 'organization')).toContain('الريال');
});
