import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';

const codeOfPlace = (text: string, place: string): string | null | undefined => {
  const found = analyzeText(text).entities.find(
    (entity) => entity.type === 'place' && entity.name === place,
  );
  if (found?.type !== 'place') return undefined;
  return found.value?.code ?? null;
};

test.each<[text: string, place: string, code: string | null]>([
  ['سقطت قذائف على حي التضامن، وقال الجيش السوداني إنه رد', 'التضامن', null],
  ['قال وزير الداخلية العراقي إن منطقة البحيرة آمنة', 'البحيرة', null],
  ['سقطت قذائف على حي التضامن في سوريا أمس', 'التضامن', 'SY'],
  ['زار الرئيس المصري محافظة البحيرة أمس', 'البحيرة', 'EG'],
  // Where no country is named, the list is all that is known.
  ['افتتح المحافظ مدرسة في محافظة البحيرة أمس', 'البحيرة', 'EG'],
  ['سافر الوفد من بيروت إلى طرابلس أمس', 'طرابلس', 'LB'],
  // A town that is known keeps its country beside people of others, not beside places of others.
  ['زار الوزير اللبناني مدينة الحمامات أمس', 'الحمامات', 'TN'],
  ['نقل الجرحى من سوسة وصفاقس إلى مدينة الجديدة', 'الجديدة', null],
  // Names that are sure or of one word without an article are seldom namesakes.
  ['سافر الوزير العراقي إلى القاهرة أمس', 'القاهرة', 'EG'],
  ['وصل الوزير العراقي إلى مدينة جنين أمس', 'جنين', 'PS'],
])('%s', (text, place, code) => {
  expect(codeOfPlace(text, place)).toBe(code);
});
