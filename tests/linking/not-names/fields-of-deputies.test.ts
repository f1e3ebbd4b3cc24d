import { expect, test } from 'vitest';
import { namesOfKind } from '../whole-text.ts';

test.each([
  'حضر نائب رئيس الجامعة لشؤون الدراسات العليا والبحوث.',
  'قالت نائبة رئيس الشركة للعمليات الفنية ذلك.',
])('the field of a deputy is none of the body: %s', (text) => {
  expect(namesOfKind(text, 'organization')).toEqual([]);
});

test('what a body is for is part of its name', () => {
  const text = 'حضر نائب رئيس الهيئة العامة للاستثمار أمس.';
  expect(namesOfKind(text, 'organization')).toEqual(['الهيئة العامة للاستثمار']);
});
