import { expect, test } from 'vitest';
import { loadLexicon } from '../../../src/lexicons/load.ts';
import { coordinatesOf } from '../../../src/lexicons/place-coordinates.ts';
import { placeOfWord } from '../../../src/lexicons/places.ts';
import { analyzeText } from '../../../src/pipeline.ts';
import { places } from '../../../src/recognizers/places/places.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const classes: readonly (readonly [text: string, ...classes: readonly string[]])[] = [
  ['في مدينة صفاقس', 'city'],
  ['وصل إلى تطوان', 'city'],
  ['ولاية تطاوين', 'region'],
  ['جزيرة قرقنة', 'island'],
  ['بحيرة فيكتوريا والبحر الأحمر', 'water', 'water'],
  ['جبل الشعانبي', 'mountain'],
  ['وصل إلى عين تموشنت', 'city'],
  ['شرق دير الزور', 'city'],
  ['دائرة برج بوعريريج', 'region'],
  ['قصر المشتى', 'facility'],
  ['مطار كوفيلا الدولي', 'facility'],
  ['المستشفى الجامعي سهلول', 'facility'],
  ['شارع الحبيب بورقيبة', 'street'],
  ['مخيم عين الحلوة', 'camp'],
  ['آسيا وأوروبا', 'continent', 'continent'],
  ['بلدة كفرنوران', 'city'],
  ['بلاد الشام', 'region'],
];

test.each(classes)('%s tells what the place is', (text, ...expected) => {
  const found = places.recognize(readDocument(text));
  expect(found.map(({ attributes }) => attributes?.class)).toEqual(expected);
});

test('a listed town has its number in GeoNames and its coordinates', () => {
  const [tetouan] = places.recognize(readDocument('تطوان'));
  expect(tetouan?.value).toEqual({
    code: 'MA',
    geonames: 2528910,
    latitude: expect.closeTo(35.58, 1),
    longitude: expect.closeTo(-5.37, 1),
  });
  expect(coordinatesOf('طرابلس', 'LY')?.latitude).toBeCloseTo(32.9, 0);
  expect(coordinatesOf('طرابلس', 'LB')?.latitude).toBeCloseTo(34.4, 0);
  expect(coordinatesOf('طرابلس', 'FR')).toBeUndefined();
  // The consonants are those of others.
  expect(coordinatesOf('قاعه رادس', 'TN')).toBeUndefined();
  expect(coordinatesOf('خليج العقبه', 'EG')).toBeUndefined();
});

test('of namesakes in one country the largest is meant, and a region is not the town of its name', () => {
  expect(coordinatesOf('واشنطن', 'US')?.geonames).toBe(4140963);
  expect(coordinatesOf('سانت بطرسبورغ', 'RU')?.latitude).toBeCloseTo(59.9, 1);
  for (const state of ['الاباما', 'كاليفورنيا', 'فلوريدا', 'نيفادا']) {
    expect(coordinatesOf(state, 'US')).toBeUndefined();
  }
  expect(coordinatesOf('سيبيريا', 'RU')).toBeUndefined();
});

test('coordinates belong to listed places and are on the globe', () => {
  for (const line of loadLexicon<readonly string[]>('place-coordinates.json')) {
    const [, key = '', code = '', id, latitude, longitude] =
      /^(.+) ([A-Z]{2}) (\d+) (\S+) (\S+)$/u.exec(line) ?? [];
    if (!key.includes(' ')) expect(placeOfWord(key)?.codes, line).toContain(code);
    expect(Number(id), line).toBeGreaterThan(0);
    expect(Math.abs(Number(latitude)), line).toBeLessThan(90);
    expect(Math.abs(Number(longitude)), line).toBeLessThanOrEqual(180);
  }
});

test('a place that is named again is one entity', () => {
  const { entities } = analyzeText('زار الوفد مدينة صفاقس. وفي صفاقس التقى التجار، وغادر صفاقس.');
  const towns = entities.filter(({ type }) => type === 'place');
  expect(towns.map(({ name, count, key }) => [name, count, key])).toEqual([
    ['صفاقس', 3, 'place:2467454'],
  ]);
});

test.each(['وصل إلى نيويورك وبقي في نيو يورك', 'من بنغازي إلى بن غازي'])(
  '%s is one town under two spellings',
  (text) => {
    const { entities } = analyzeText(text, { recognizers: [places] });
    expect(entities.map(({ mentions }) => mentions.length)).toEqual([2]);
  },
);
