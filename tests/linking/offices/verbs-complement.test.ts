import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';

const officeIn = (text: string): string | undefined => {
  const person = analyzeText(text).entities.find(({ type }) => type === 'person');
  return person?.type === 'person' ? person.attributes.office : undefined;
};

test.each<[text: string, office: string]>([
  ['وطالب سالم العلي رئيس جمعية الصيادين بفتح الميناء', 'رئيس جمعية الصيادين'],
  ['ونوه سالم العلي رئيس مجلس الإدارة بالجهود الكبيرة', 'رئيس مجلس الإدارة'],
  ['وقال سالم العلي رئيس القسم بمستشفى السلام إن', 'رئيس القسم بمستشفى السلام'],
  ['وقال سالم العلي أستاذ القانون بالجامعة إن', 'أستاذ القانون بالجامعة'],
  ['وقال سالم العلي المندوب الجهوي للصحة بالمهدية إن', 'المندوب الجهوي للصحة بالمهدية'],
  ['وقال سالم العلي الوزير المكلف بالعلاقات مع البرلمان إن', 'الوزير المكلف بالعلاقات مع البرلمان'],
])('%s', (text, office) => {
  expect(officeIn(text)).toBe(office);
});
