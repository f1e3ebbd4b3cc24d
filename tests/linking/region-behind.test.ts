import { expect, test } from 'vitest';
import { analyzeText } from '../../src/pipeline.ts';

const codeOfPlace = (text: string, place: string): string | null | undefined => {
  const found = analyzeText(text).entities.find(
    (entity) => entity.type === 'place' && entity.name === place,
  );
  return found?.type === 'place' ? (found.value?.code ?? null) : undefined;
};

test.each<[text: string, place: string, code: string | null]>([
  ['نقل المصاب إلى مستشفى اليرموك في بغداد مساء أمس', 'مستشفى اليرموك', 'IQ'],
  ['نقل المصاب إلى مستشفى اليرموك مساء أمس', 'مستشفى اليرموك', 'SY'],
  ['سقطت قذائف على حي الشجرة جنوبي الخرطوم أمس', 'الشجرة', 'SD'],
  ['افتتح الوزير ملعب الفيحاء بمدينة طرابلس في لبنان', 'ملعب الفيحاء', 'LB'],
  // «ب» of a verb that connects two places
  ['أعلنت الشركة عن خط جوي يربط مطار طبرقة بباريس', 'مطار طبرقة', 'TN'],
  // What is sure stays, and what only stands beside it is no region.
  ['وصل الوزير إلى القاهرة في مصر الخميس', 'القاهرة', 'EG'],
  ['نقل المصاب إلى مستشفى اليرموك وبغداد تتابع حالته', 'مستشفى اليرموك', 'SY'],
])('%s', (text, place, code) => {
  expect(codeOfPlace(text, place)).toBe(code);
});
