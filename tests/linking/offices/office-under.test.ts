import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';

const officesOf = (text: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    analyzeText(text)
      .entities.filter(({ type }) => type === 'person')
      .map(({ name, attributes }) => [name, attributes.office]),
  );

test.each<[text: string, offices: Readonly<Record<string, string | undefined>>]>([
  [
    'قال سالم الكعبي، مستشار الرئيس الفرنسي محمد العلي، إن الأمر انتهى.',
    { 'سالم الكعبي': 'مستشار الرئيس الفرنسي', 'محمد العلي': 'الرئيس الفرنسي' },
  ],
  [
    'قال سالم الكعبي، نائب رئيس الوزراء محمد العلي، إن الأمر انتهى.',
    { 'سالم الكعبي': 'نائب رئيس الوزراء', 'محمد العلي': 'رئيس الوزراء' },
  ],
  // Nobody is before it, or the next of a row.
  [
    'قال مستشار الرئيس الفرنسي محمد العلي إن الأمر انتهى.',
    { 'محمد العلي': 'مستشار الرئيس الفرنسي' },
  ],
  [
    'حضر سالم الكعبي، ومساعدة رئيس الجمهورية ليلى حسين.',
    { 'سالم الكعبي': undefined, 'ليلى حسين': 'مساعدة رئيس الجمهورية' },
  ],
  [
    'حضر سالم الكعبي، نائب وزير المالية الشيخ محمد العلي.',
    { 'سالم الكعبي': undefined, 'محمد العلي': 'نائب وزير المالية' },
  ],
])('«%s»', (text, offices) => {
  expect(officesOf(text)).toEqual(offices);
});
