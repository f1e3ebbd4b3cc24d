import fc from 'fast-check';

/** Any string of UTF-16 units, lone surrogates included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
  )
  .map((parts) => parts.join(''));

const pieces = [
  ...'ابتدذرسعفقكلمنهويىةأإآءؤئ',
  ...'\u064b\u0651\u0670ـپکیﻻﷲ',
  ...'0129٠٣٩۴٫٬.,:/-%٪',
  ...' \n\t\r\u2029\u00a0،؛؟!…«»“”"\'’()[]{}<>',
  ...'aTZé_@#$©😀🇲\u{1f3fd}',
  '\u200d',
  '\u200c',
  '\u200b',
  '\u200f',
  '\u2067',
  '\u2069',
  '\ufe0f',
  '\u20e3',
  '\ud83d',
  'http://',
  'www.',
  'a@b.org',
  '12/5/2020',
  '14:30',
  'و',
  'لل',
  'ال',
  'د. ',
  'أ.ف.ب',
  'U.S.',
  '- ',
];

/** Strings of what news is made of, in any order. */
export const newsText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((parts) => parts.join(''));
