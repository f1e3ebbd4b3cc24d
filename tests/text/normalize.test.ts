import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, searchKey, searchKeys, spell } from '../../src/text/normalize.ts';
import { type NormalizeOptions, normalize, searchKeyOptions } from '../../src/text/rewrite.ts';
import { anyText, newsText } from './texts.ts';

test.each([
  ['مُحَمَّدٌ', 'محمد'],
  ['العـــربية', 'العربية'],
  ['کشورهای', 'كشورهاي'],
  ['ﻻﺕ ﷲ', 'لات الله'],
  ['ﹶب', 'ب'],
  ['١٢۳', '123'],
  ['\u200fمصر\u202c', 'مصر'],
  ['مسو\u0654ول ا\u0653ب ا\u0655ن شي\u0654', 'مسؤول آب إن شئ'],
  ['ＡＢ１', 'AB1'],
  ['أإآى ة', 'أإآى ة'],
])('%s is spelt %s', (source, spelling) => {
  expect(spell(source).text).toBe(spelling);
});

test.each([
  ['أإآٱ', 'اااا'],
  ['على مدرسة', 'علي مدرسه'],
  ['Rabat ÉCOLE', 'rabat école'],
  ['İ', 'İ'],
])('%s folds to %s', (spelling, key) => {
  expect(fold(spelling)).toBe(key);
});

describe('normalize', () => {
  test.each<readonly [NormalizeOptions, string, string]>([
    [{ stripDiacritics: true }, 'مُحَمَّـد أ', 'محمـد أ'],
    // A hamza or madda written as a mark belongs to its letter, harakat around it or not.
    [{ stripDiacritics: true }, 'أُسرة مسؤول سئل آثار'.normalize('NFD'), 'أسرة مسؤول سئل آثار'],
    [{ stripDiacritics: true }, 'é أ'.normalize('NFD'), `${'é'.normalize('NFD')} أ`],
    [{ stripTatweel: true }, 'مُحـمد', 'مُحمد'],
    [{ stripInvisible: true }, '\u200fمصر\u2069', 'مصر'],
    [{ foldAlef: true }, 'أإآٱ ىة', 'اااا ىة'],
    [{ foldYa: true }, 'على ة', 'علي ة'],
    [{ foldTa: true }, 'قناة ى', 'قناه ى'],
    [{ foldPersian: true }, 'کی ڨفصة', 'كي قفصة'],
    [{ digits: 'latin' }, '١٢۳4', '1234'],
    [{ digits: 'arabic' }, '12۳٤', '١٢٣٤'],
    [{ lowerCase: true }, 'ABÉ', 'abé'],
    [{ nfkc: true }, 'ﷲ ﻻ cafe\u0301 ①', 'الله لا café 1'],
    [{ nfkc: true }, '\u3131\uffc2', '\uac00'],
    [{}, 'أُ ـ ١', 'أُ ـ ١'],
    [searchKeyOptions, 'إلى القُـدسِ ﻓﻲ ١٢/٥ RABAT\u200f', 'الي القدس في 12/5 rabat'],
  ])('%j of %s', (options, source, expected) => {
    expect(normalize(source, options).text).toBe(expected);
  });

  test('offsets lead back to the letters', () => {
    const source = 'الأُمـم ﻻ';
    const { text, offsets } = normalize(source);
    expect(text).toBe('الامم لا');
    expect([...(offsets ?? [])]).toEqual([0, 1, 2, 4, 6, 7, 8, 8]);
  });

  test('nfkc is that of Unicode', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalize(text, { nfkc: true }).text).toBe(text.normalize('NFKC'));
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['spell', spell],
  ['normalize', (text: string) => normalize(text, { ...searchKeyOptions, nfkc: false })],
])('%s: each letter is that of the place its offset gives', (_name, change) => {
  fc.assert(
    fc.property(newsText, (source) => {
      const { text, offsets } = change(source);
      let last = 0;
      for (let index = 0; index < text.length; index++) {
        const offset = offsets === null ? index : (offsets[index] as number);
        expect(offset).toBeGreaterThanOrEqual(last);
        expect(change(source.charAt(offset)).text).toContain(text.charAt(index));
        last = offset;
      }
      expect(offsets === null || offsets.length === text.length).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('offsets of any normalised text rise and lie in the source', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const { text, offsets } = normalize(source);
      if (offsets === null) {
        expect(text).toBe(source);
        return;
      }
      expect(offsets).toHaveLength(text.length);
      let last = 0;
      for (const offset of offsets) {
        expect(offset).toBeGreaterThanOrEqual(last);
        expect(offset).toBeLessThan(source.length);
        last = offset;
      }
    }),
    { numRuns: 500 },
  );
});

test('a search key is its own search key', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const key = searchKey(text);
      expect(searchKey(key)).toBe(key);
      expect(fold(key)).toBe(key);
    }),
  );
});

test('many search keys at once are those of one by one', () => {
  const word = newsText.map((text) => text.replaceAll('\n', ' '));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      expect(searchKeys(words)).toEqual(words.map(searchKey));
    }),
    { numRuns: 500 },
  );
  expect(searchKeys(['', 'ﻓﻲ', 'Rabat', 'القُـدس', 'إلى'])).toEqual([
    '',
    'في',
    'rabat',
    'القدس',
    'الي',
  ]);
});
