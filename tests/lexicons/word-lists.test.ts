import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Lists = Readonly<Record<string, readonly string[]>>;

/** Lexicons of plain lists. */
const files = [
  'function-words.json',
  'people-words.json',
  'saying-verbs.json',
  'syllabic-names.json',
  'titles.json',
];

/** Lists of two words each. */
const pairs = new Set(['compoundPlaces', 'headPairs', 'styles']);

test.each(files)('%s: lists are sorted, of one Arabic word each, without doubles', (file) => {
  const lists = JSON.parse(readFileSync(`src/lexicons/${file}`, 'utf8')) as Lists;
  for (const [name, words] of Object.entries(lists)) {
    expect({ name, words }).toEqual({ name, words: [...new Set(words)].sort() });
    const perWord = pairs.has(name) ? /^[ء-ي]+ [ء-ي]+$/u : /^[ء-ي]+(?:\.[ء-ي]+)*$/u;
    expect(words.filter((word) => !perWord.test(word))).toEqual([]);
  }
});
