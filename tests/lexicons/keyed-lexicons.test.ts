import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readKeyed } from '../../src/lexicons/keyed-lexicons.ts';

const read = (file: string, lexicon: object): unknown => readKeyed(file, JSON.stringify(lexicon));

test('words of a lexicon that is asked by search key have its letters, their names and codes stay', () => {
  const lexicon = { roles: ['أمير', 'إمامة'], pairs: { قُرى: ['مستشفى'] }, code: 'EG', year: 2011 };
  expect(read('titles.json', lexicon)).toEqual({
    roles: ['امير', 'امامه'],
    pairs: { قُرى: ['مستشفي'] },
    code: 'EG',
    year: 2011,
  });
});

test('lists that are asked for as they are spelt, and other lexicons, stay as they are', () => {
  const lexicon = { prepositions: ['إلى'], roles: ['ملكة'] };
  expect(read('titles.json', lexicon)).toEqual({ prepositions: ['إلى'], roles: ['ملكه'] });
  expect(read('months.json', lexicon)).toEqual(lexicon);
});

test('the words of people that are asked for as they are spelt are named', () => {
  const code = readFileSync('src/lexicons/people-words.ts', 'utf8');
  const names = [...code.matchAll(/spelledIn\('(\w+)'\)|new Set\(words\(\)\.(\w+)\)/g)].map(
    ([, list, set]) => list ?? set ?? '',
  );
  const lexicon = Object.fromEntries(names.map((name) => [name, ['أبي']]));
  expect(names.length).toBeGreaterThan(3);
  expect(read('people-words.json', lexicon)).toEqual(lexicon);
});
