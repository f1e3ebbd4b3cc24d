import { expect, test } from 'vitest';
import { analyzeText } from '../../src/pipeline.ts';

const bodiesIn = (text: string): readonly string[] =>
  analyzeText(text).entities.flatMap(({ type, name }) => (type === 'organization' ? [name] : []));

test.each([
  'دعت الشركة المساهمين إلى اجتماع الجمعية العامة غير العادية.',
  'وافقت الجمعية العمومية العادية على توزيع الأرباح.',
  'دعوة للجمعية العامة العادية السنوية في مقر الشركة.',
])('a meeting is no body: %s', (text) => {
  expect(bodiesIn(text)).toEqual([]);
});

test('the assembly of a union is one', () => {
  const text = 'ألقى الوزير كلمة أمام الجمعية العامة للأمم المتحدة.';
  expect(bodiesIn(text)).toContain('الجمعية العامة للأمم المتحدة');
});
