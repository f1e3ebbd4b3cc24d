import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';
import { namesOfKind } from '../whole-text.ts';

/** A text, then the name of what it speaks to: «لل» is «ل» and an article, or a first letter of its own. */
test.each([
  ['قدم الطلب للأمم المتحدة أمس.', 'الأمم المتحدة'],
  ['قدم الطلب للجنة الأولمبية الدولية أمس.', 'اللجنة الأولمبية الدولية'],
  ['قدم الطلب للنادي الإفريقي أمس.', 'النادي الإفريقي'],
  ['قدم الطلب للجيش المصري أمس.', 'الجيش المصري'],
  ['قدم الطلب للجنة العليا للانتخابات أمس.', 'اللجنة العليا للانتخابات'],
  ['سجل الهدف الأول لليفربول في مباراة الدوري.', 'ليفربول'],
  ['سجل الهدف الأول للاتسيو في مباراة الدوري.', 'لاتسيو'],
] as const)('%s: %s', (text, name) => {
  expect(namesOfKind(text, 'organization')).toEqual([name]);
});

/** A text and the first name in it, as the report shows it. */
test.each([
  // The name begins with «ل».
  ['وصل الوفد لليبيا', 'ليبيا'],
  ['وصل الوفد للبنان', 'لبنان'],
  ['وصل الوفد للندن', 'لندن'],
  ['كانت مفاجأة لليونيل ميسي', 'ليونيل ميسي'],
  // The article has lost its alef.
  ['وصل الوفد للإمارات', 'الإمارات'],
  ['حصد اللقب الأول لليغا', 'الليغا'],
  ['وصل الوفد للشارقة', 'الشارقة'],
  ['وقال في رسالة للغنوشي', 'الغنوشي'],
  ['كانت مفاجأة للحسن بن علي', 'الحسن بن علي'],
])('%s', (text, name) => {
  expect(analyzeText(text).entities.map((entity) => entity.name)).toEqual([name]);
});
