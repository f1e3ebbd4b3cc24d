import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import '../../src/index.ts';
import { MappedNames } from '../../src/lexicons/mapped-names.ts';
import { packImage, prepared, preparedWords } from '../../src/lexicons/prepared.ts';
import { preparedNames, spelt } from '../../src/lexicons/prepared-names.ts';

test('the image of the build is what the lexicons give', () => {
  expect(Buffer.compare(packImage(), readFileSync('dist/lexicons.bin'))).toBe(0);
});

test('a table is prepared under one name only, and made when it is asked for', () => {
  let made = 0;
  const table = prepared('test/once', () => {
    made++;
    return [['باب', 'door']];
  });
  expect(made).toBe(0);
  expect(table().get('باب')).toBe('door');
  expect(table().get('بيت')).toBeUndefined();
  expect(made).toBe(1);
  expect(() => prepared('test/once', () => [])).toThrow('two tables of the name «test/once»');
});

test('words that are given twice are kept once', () => {
  const words = preparedWords('test/words', () => ['باب', 'بيت', 'باب']);
  expect([...words().keys()]).toEqual(['باب', 'بيت']);
});

test.each([true, false])('prepared names are those of a map, glued: %s', (glued) => {
  const list = [
    ['أبو ظبي', 'town'],
    ['أبو ظبي الوطنية', 'company'],
    ['أبوظبي', 'again'],
    ['سكاي-نيوز', 'channel'],
    ['الرياض', 'paper'],
    ['الرياض', 'club'],
    ['CNN عربية', 'site'],
  ] as const;
  const names = preparedNames(
    `test/names/${glued}`,
    () => spelt(list, { glued }),
    (_, of) => of,
  );
  const mapped = new MappedNames(list, { glued });
  for (const word of [
    'ابو',
    'ابوظبي',
    'ابوظبيالوطنيه',
    'سكاي',
    'سكاينيوز',
    'الرياض',
    'cnn',
    'ظبي',
  ]) {
    expect(names.has(word)).toBe(mapped.has(word));
    expect(names.entriesOf(word)).toEqual(mapped.entriesOf(word));
  }
});
