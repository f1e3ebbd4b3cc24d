import { expect, test } from 'vitest';
import { namesFoundIn } from '../whole-text.ts';

test.each<readonly [text: string, ...names: readonly string[]]>([
  ['نال الطبيب جائزة الشيخ حمدان بن راشد للعلوم الطبية في دبي.', 'دبي'],
  ['وزعت أمس جائزة قطر لأدب الطفل في الدوحة.', 'الدوحة'],
  ['رشح الكاتب لجائزة الشارقة للإبداع العربي.'],
  // The award of somebody, somebody who gets or gives one, and a country that has nothing to do with it.
  ['سلم الجائزة محمد صلاح بنفسه.', 'محمد صلاح'],
  ['فاز بالجائزة الكاتب محمود درويش.', 'محمود درويش'],
  ['قالت مصر إن الجائزة تأجلت.', 'مصر'],
])('%s', (text, ...names) => {
  expect(namesFoundIn(text)).toStrictEqual(names);
});
