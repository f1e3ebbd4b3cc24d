import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';

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
  // its division, however well another of its name is known
  ['زار الوزير مدينة العيون من ولاية القصرين أمس', 'العيون', 'TN'],
  ['زار الوزير منطقة الديماس من ولاية المنستير أمس', 'الديماس', 'TN'],
  ['تحول الفريق إلى حي الرياض من ولاية سوسة', 'حي الرياض', 'TN'],
  ['تعطلت حركة المرور بطريق سوسة منطقة الحوامد أمس', 'سوسة', 'TN'],
  ['عاد الوزير من القاهرة إلى ولاية القصرين أمس', 'القاهرة', 'EG'],
  ['نقل المصاب من باريس من منطقة آمنة أمس', 'باريس', 'FR'],
  // «ب» of a verb that connects two places
  ['أعلنت الشركة عن خط جوي يربط مطار طبرقة بباريس', 'مطار طبرقة', 'TN'],
  // a region over several states lies in none of them
  ['شارك خبراء الشرق الأوسط في باريس في اللقاء', 'الشرق الأوسط', null],
  ['تظهر الظاهرة في أجزاء من أفريقيا في زامبيا غدا', 'أفريقيا', null],
  // What is sure stays, and what only stands beside it is no region.
  ['وصل الوزير إلى القاهرة في مصر الخميس', 'القاهرة', 'EG'],
  ['نقل المصاب إلى مستشفى اليرموك وبغداد تتابع حالته', 'مستشفى اليرموك', 'SY'],
])('%s', (text, place, code) => {
  expect(codeOfPlace(text, place)).toBe(code);
});
