import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';
import { statedDate } from '../../../src/recognizers/dates/stated.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const stated = (text: string): string | null => statedDate(readDocument(text));

const told: readonly (readonly [text: string, day: string])[] = [
  ['الرياض - 12 مارس 2021 - قال الوزير إن الأمر قريب.', '2021-03-12'],
  ['القاهرة 12 مارس 2021 (رويترز) - قال الوزير إن الأمر قريب.', '2021-03-12'],
  ['الرباط (و م ع) - 12 مارس 2021: قال الوزير إن الأمر قريب.', '2021-03-12'],
  ['الجمعة 12 مارس 2021 - 14:30\nقال الوزير إن الأمر قريب.', '2021-03-12'],
  ['12/3/2021\nقال الوزير إن الأمر قريب.', '2021-03-12'],
  ['عنوان الخبر\nنشر في 12 مارس 2021\nقال الوزير إن الأمر قريب.', '2021-03-12'],
  ['عنوان الخبر\nتاريخ النشر: 12-03-2021\nقال الوزير إن الأمر قريب.', '2021-03-12'],
  ['عنوان الخبر\nآخر تحديث: الجمعة 12 مارس 2021\nقال الوزير.', '2021-03-12'],
  ['قال الوزير إن الأمر قريب.\nنشر بتاريخ 12 مارس 2021', '2021-03-12'],
  ['مكة المكرمة - 28 رجب 1442 هـ الموافق 12 مارس 2021 - قال الوزير.', '2021-03-12'],
  ['قال الوزير اليوم الجمعة 12 مارس 2021 إن الأمر قريب.', '2021-03-12'],
  ['قال الوزير أمس الخميس 11 مارس 2021 إن الأمر قريب.', '2021-03-12'],
];

const untold: readonly string[] = [
  'قال الوزير أمس إن الأمر قريب.',
  'في 12 مارس 2021، قال الوزير إن الأمر قريب.',
  'وقع الحادث في 12 مارس 2021 قرب المدينة.',
  'الرياض - قال الوزير إن الحادث وقع في 12 مارس 2021 قرب المدينة.',
  'الرياض - 12 مارس - قال الوزير إن الأمر قريب.',
  'مارس 2021 - قال الوزير إن الأمر قريب.',
  'ولد في 12 مارس 1950 (عمان) ودرس فيها.',
  'هجمات 11 سبتمبر: ماذا بقي منها؟',
  'هجمات 11 سبتمبر: ماذا بقي منها في 2021؟',
];

describe('the day that a text tells to be its own', () => {
  for (const [text, day] of told) test(text, () => expect(stated(text)).toBe(day));
  for (const text of untold) test(text, () => expect(stated(text)).toBeNull());
});

test('relative dates count from the day that the text tells', () => {
  const text = 'الرياض - 12 مارس 2021 - قال الوزير أمس إن الأمر قريب.';
  const report = analyzeText(text);
  expect(report.referenceDate).toBe('2021-03-12');
  expect(report.entities.find(({ name }) => name === 'أمس')?.value).toMatchObject({
    timex: '2021-03-11',
  });
});

test('a day given wins over one that the text tells', () => {
  const text = 'الرياض - 12 مارس 2021 - قال الوزير أمس إن الأمر قريب.';
  expect(analyzeText(text, { referenceDate: '2019-12-05' }).referenceDate).toBe('2019-12-05');
});
