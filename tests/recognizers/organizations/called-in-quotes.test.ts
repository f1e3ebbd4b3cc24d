import { expect, test } from 'vitest';
import { namesFoundIn } from '../../linking/whole-text.ts';

/** What a head is called in quotation marks is a name, whether the tagger knows such a name or not. */
test.each<[text: string, ...names: string[]]>([
  ['قالت رئيسة جمعية "نسيم الحي" ذلك.', 'نسيم الحي'],
  ['تجاوز حزب "الوفاق الشعبي" عتبة المقاعد.', 'الوفاق الشعبي'],
  ['أطلقت نقابة "إنصاف" حملة.', 'نقابة "إنصاف"'],
  ['أظهر استطلاع لمعهد "إيفارو" ذلك.', 'معهد "إيفارو"'],
  // A listed name is its own.
  ['قال رئيس بنك "غولدمان ساكس" ذلك.', 'غولدمان ساكس'],
  ['وصفها بأنها منظمة "إرهابية" أمس.'],
])('%s', (text, ...names) => {
  expect(namesFoundIn(text)).toEqual(names);
});
