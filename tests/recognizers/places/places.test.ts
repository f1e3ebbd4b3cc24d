import { expect, test } from 'vitest';
import { loadLexicon } from '../../../src/lexicons/load.ts';
import { placeOfWord } from '../../../src/lexicons/places.ts';
import { bySortedName } from '../../../src/lexicons/sorted-names.ts';
import { grade } from '../../../src/recognizers/grades.ts';
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

test.each([
  ['تنشط بين الحراش – الكاليتوس – براقي', ['الحراش', 'الكاليتوس', 'براقي'], grade.sure],
  ['قادته إلى صفرو وإيموزار كندر', ['صفرو', 'إيموزار كندر'], grade.sure],
  // towns that clubs are named after
  ['فاز على فالنسيا ومايوركا', ['فالنسيا', 'مايوركا'], grade.likely],
  // of two countries
  ['رأى صفرو والكاليتوس', ['صفرو', 'الكاليتوس'], grade.likely],
])('a town beside another of its country is sure: %s', (text, names, confidence) => {
  const found = places.recognize(readDocument(text));
  expect(found.map(({ name }) => name)).toEqual(names);
  // «إلى» before the first makes it surer.
  expect(Math.min(...found.map((one) => one.confidence))).toBe(confidence);
});
