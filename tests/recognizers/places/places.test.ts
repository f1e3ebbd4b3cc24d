import { expect, test } from 'vitest';
import { loadLexicon } from '../../../src/lexicons/load.ts';
import { placeOfWord } from '../../../src/lexicons/places.ts';
import { bySortedName } from '../../../src/lexicons/sorted-names.ts';
import { places } from '../../../src/recognizers/places/places.ts';
import { searchKey } from '../../../src/text/normalize.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { ruledBy } from '../found.ts';
import { placeCases } from './places.corpus.ts';

test.each(placeCases)('%s', (text, ...found) => {
  expect(ruledBy(places, text)).toEqual(found);
});

test('a mention shows the name as it is properly spelt', () => {
  const names = (text: string) => places.recognize(readDocument(text)).map(({ name }) => name);
  expect(names('للرياض والاسكندرية')).toEqual(['الرياض', 'الإسكندرية']);
  expect(names('قطاعغزة')).toEqual(['قطاع غزة']);
});

test('a word is looked up under any spelling', () => {
  expect(placeOfWord('الاسكندريه')?.codes).toEqual(['EG']);
  expect(placeOfWord('كتابان')).toBeUndefined();
});

test('the list is sorted as it is searched, its keys are search keys', () => {
  const keys = loadLexicon<readonly string[]>('places.json').map((entry) =>
    entry.replace(/[=:~?].*$/u, ''),
  );
  expect(keys.filter((key) => searchKey(key) !== key || /[a-z-]/iu.test(key))).toEqual([]);
  expect(keys.filter((key, at) => at > 0 && bySortedName(keys[at - 1] ?? '', key) > 0)).toEqual([]);
  expect(keys.filter((key) => placeOfWord(key) === undefined && !key.includes(' '))).toEqual([]);
});
