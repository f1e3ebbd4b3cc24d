import { expect, test } from 'vitest';
import { namesOfKind } from '../whole-text.ts';

test.each([
  'دعت الشركة المساهمين إلى اجتماع الجمعية العامة غير العادية.',
  'وافقت الجمعية العمومية العادية على توزيع الأرباح.',
  'دعوة للجمعية العامة العادية السنوية في مقر الشركة.',
])('a meeting is no body: %s', (text) => {
  expect(namesOfKind(text, 'organization')).toEqual([]);
});

test('the assembly of a union is one', () => {
  const text = 'ألقى الوزير كلمة أمام الجمعية العامة للأمم المتحدة.';
  expect(namesOfKind(text, 'organization')).toContain('الجمعية العامة للأمم المتحدة');
});
