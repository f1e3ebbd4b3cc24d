import { expect, test } from 'vitest';
import { analyzeText } from '../../src/pipeline.ts';

const bodiesIn = (text: string): readonly string[] =>
  analyzeText(text).entities.flatMap(({ type, name }) => (type === 'organization' ? [name] : []));

test.each([
  'تراجع الريال أمام الدولار في تعاملات أمس.',
  'تراجع سعر صرف الريال في تعاملات أمس، وصعد الريال مجددا.',
])('a currency is no club: %s', (text) => {
  expect(bodiesIn(text)).toEqual([]);
});

test('a club that is called as a currency is one beside words of sport', () => {
  const text = 'فاز الريال على برشلونة بهدفين في الكلاسيكو.';
  expect(bodiesIn(text)).toContain('الريال');
});
