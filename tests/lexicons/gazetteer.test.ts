import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Gazetteer } from '../../src/lexicons/gazetteer.ts';
import { searchKey } from '../../src/text/normalize.ts';
import { readDocument } from '../../src/text/read-document.ts';

const names = [
  'مصر',
  'لبنان',
  'المغرب',
  'اللجنة الأولمبية',
  'الولايات المتحدة',
  'الولايات المتحدة الأمريكية',
  'أبو ظبي',
  'غينيا',
  'غينيا بيساو',
  'New York',
];

const gazetteer = new Gazetteer(
  names.map((name) => [name, name] as const),
  { glued: true },
);

const found = (text: string): readonly (readonly [string, string])[] => {
  const { tokens } = readDocument(text);
  return tokens.flatMap((_, index) =>
    gazetteer
      .matchesAt(tokens, index)
      .map(({ start, end, payload }) => [text.slice(start, end), payload] as const),
  );
};

describe('names in a text', () => {
  test.each<readonly [string, readonly (readonly [string, string])[]]>([
    ['زار مصر أمس', [['مصر', 'مصر']]],
    ['وبمصر', [['مصر', 'مصر']]],
    ['للمغرب', [['لمغرب', 'المغرب']]],
    ['وللجنة الاولمبيه', [['لجنة الاولمبيه', 'اللجنة الأولمبية']]],
    ['للبنان', [['لبنان', 'لبنان']]],
    ['بالولاياتالمتحدة', [['الولاياتالمتحدة', 'الولايات المتحدة']]],
    ['أبوظبي', [['أبوظبي', 'أبو ظبي']]],
    ['أبو-ظبي', [['أبو-ظبي', 'أبو ظبي']]],
    ['new  york', [['new  york', 'New York']]],
    ['مِصْرُ', [['مِصْرُ', 'مصر']]],
    ['الولايات. المتحدة', []],
    ['المصريون', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('the longest first; longestAt gives it', () => {
    const text = 'غينيا بيساو';
    expect(found(text).map(([name]) => name)).toEqual(['غينيا بيساو', 'غينيا']);
    expect(gazetteer.longestAt(readDocument(text).tokens, 0)?.payload).toBe(text);
  });

  test('one word is found by its key', () => {
    expect(gazetteer.get(searchKey('مِصر'))).toEqual(['مصر']);
    expect(gazetteer.get(searchKey('ابوظبي'))).toEqual(['أبو ظبي']);
    expect(gazetteer.get('الولايات')).toEqual([]);
  });
});

/** ل before the article swallows its alef: «للمغرب». */
const withArticle = (key: string, match: string): string =>
  key === match ? match : match.replace(/^ل/u, 'ال');

test('what is matched slices back to the name, its proclitics stand before it', () => {
  const word = fc.constantFrom(
    ...names,
    ...['وب', 'لل', 'و', 'ف', 'ال', 'قال', 'جنة', '.', '،', '\n', 'َ', 'ـ', '\u200f', '-'],
  );
  const glue = fc.constantFrom('', '', ' ', ' ', '  ');
  const texts = fc
    .array(fc.tuple(word, glue), { maxLength: 20 })
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const { tokens } = readDocument(text);
      for (let index = 0; index < tokens.length; index++) {
        for (const match of gazetteer.matchesAt(tokens, index)) {
          const slice = searchKey(text.slice(match.start, match.end)).replace(/[\s-]/gu, '');
          const key = searchKey(match.payload).replace(/\s/gu, '');
          expect(withArticle(key, slice)).toBe(key);
          expect(match.firstToken).toBe(index);
          expect(match.end).toBe(tokens[match.endToken - 1]?.end);
          const before = text.slice(tokens[index]?.start, match.start);
          expect(searchKey(before)).toBe(match.proclitics);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
