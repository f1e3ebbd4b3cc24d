import { expect, test } from 'vitest';
import { buckwalter, transliterateWord } from '../../src/text/transliterate.ts';

const words: readonly (readonly [arabic: string, latin: string])[] = [
  ['نوران', 'Nuran'],
  ['كفرنوران', 'Kafranuran'],
  ['الوادي', 'al-Wadi'],
  ['يوسف', 'Yusaf'],
  ['خالد', 'Khalad'],
  ['بغداد', 'Baghdad'],
  ['ڤولفو', 'Vulfu'],
  ['مَـكّة', 'Maka'],
  ['العباسي', 'al-Abasi'],
  ['عبيد', 'Abid'],
  ['عيسى', 'Isa'],
  ['المدنية', 'al-Madaniya'],
  ['ابتدائي', 'Ibtadai'],
  ['انتصار', 'Intasar'],
];

test.each(words)('%s is %s', (arabic, latin) => {
  expect(transliterateWord(arabic)).toBe(latin);
});

test('Buckwalter has a sign for each letter', () => {
  expect(buckwalter('أحمد المُعلَّى ٢ km')).toBe('>Hmd AlmuEla~Y ٢ km');
  const letters = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ'];
  const signs = letters.map(buckwalter);
  expect(new Set(signs).size).toBe(letters.length);
  expect(signs.filter((sign) => sign.length !== 1 || /\p{Script=Arabic}/u.test(sign))).toEqual([]);
});
