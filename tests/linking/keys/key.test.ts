import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/document.ts';
import { keyOf } from '../../../src/linking/keys/key.ts';
import { nameKey } from '../../../src/linking/keys/name-key.ts';
import { analyzeText } from '../../../src/pipeline.ts';
import { spellings } from './key.corpus.ts';

test('the table holds at least 200 names', () => {
  expect(spellings.flatMap(([, ...names]) => names).length).toBeGreaterThanOrEqual(200);
});

const rows = spellings.map(([type, ...names]) => ({ type, names, name: names[0] ?? '' }));

test.each(rows)('$type $name: all spellings have one key', ({ type, names }) => {
  expect(new Set(names.map((name) => nameKey(type, name))).size).toBe(1);
});

test('two names have two keys', () => {
  const keys = rows.map(({ type, name }) => `${type}:${nameKey(type, name)}`);
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
  expect(twice).toEqual([]);
});

describe('what has a value is known by it', () => {
  test.each([
    [{ type: 'country', value: { code: 'EG' } }, 'مصر', 'country:EG'],
    [{ type: 'nationality', value: { code: 'EG' } }, 'المصريون', 'nationality:EG'],
    [
      { type: 'country', value: { code: 'GB' }, attributes: { part: 'GB-SCT' } },
      'اسكتلندا',
      'country:GB-SCT',
    ],
    [{ type: 'place', value: { geonames: 360630 } }, 'القاهرة', 'place:360630'],
    [{ type: 'place', value: { code: 'EG' } }, 'القاهرة', 'place:قاهره'],
    [{ type: 'place', value: null }, 'القاهرة', 'place:قاهره'],
    [
      { type: 'date', value: { timex: '2019-12-11', grain: 'day', calendar: 'gregory' } },
      'اليوم',
      'date:2019-12-11',
    ],
    [
      { type: 'date', value: { timex: 'XXXX-12-11', grain: 'day', calendar: 'gregory' } },
      '11 ديسمبر',
      'date:XXXX-12-11',
    ],
    [
      { type: 'date', value: { timex: 'XXXX-XX-XX', grain: 'day', calendar: 'gregory' } },
      'أمس',
      'date:XXXX-XX-XX امس',
    ],
    [
      { type: 'date', value: { timex: 'XXXX-SU', grain: 'season', calendar: 'gregory' } },
      'فصل الصيف',
      'date:XXXX-SU',
    ],
    [{ type: 'money', value: { amount: 3000, currency: 'USD' } }, '3 آلاف دولار', 'money:3000 USD'],
    [{ type: 'organization', value: null }, 'فتح', 'organization:حركه فتح'],
    [{ type: 'organization', value: null }, 'الفتح', 'organization:فتح'],
    [{ type: 'organization', value: null }, 'واج', 'organization:وكاله انبا جزايريه'],
    [{ type: 'percent', value: { amount: 5 } }, '5%', 'percent:5'],
    [{ type: 'phone', value: null }, '+216 71 000 000', 'phone:+21671000000'],
    [{ type: 'email', value: null }, 'News@Example.org', 'email:news@example.org'],
    [{ type: 'url', value: null }, 'https://example.org/A', 'url:https://example.org/A'],
    [{ type: 'url', value: null }, 'https://Example.org/', 'url:https://example.org'],
    [{ type: 'person', value: null }, '؟', 'person:؟'],
  ] as const)('%j', (thing, name, key) => {
    expect(keyOf(thing, name)).toBe(key);
  });
});

const entities = (text: string): readonly Entity[] => analyzeText(text).entities;

test('an article that «لل» swallowed is back in the name and its key', () => {
  const [found, ...others] = entities(
    'ناشد الأمين العام للأمم المتحدة أنطونيو غوتيريش الأطراف.',
  ).filter(({ type }) => type === 'organization');
  expect(others).toEqual([]);
  expect(found).toMatchObject({ name: 'الأمم المتحدة', key: 'organization:امم متحده' });
});

test('the key of an entity is the same in every document', () => {
  const keyIn = (text: string): string | undefined =>
    entities(text).find(({ type }) => type === 'person')?.key;
  const key = keyIn('قال الرئيس عبد الفتاح السيسي إن مصر قوية.');
  expect(key).toBe('person:عبدالفتاح السيسي');
  expect(keyIn('التقى عبدالفتاح السيسى وزير الخارجية. وأضاف السيسي أن بلاده مستعدة.')).toBe(key);
});

test('days that nothing is known of are one only where the same is said', () => {
  const text = 'قال أمس إنه يسافر غدا، وكان يوم أمس مسرورا. يبدأ الصوم في 24 شوال.';
  const named = entities(text).flatMap(({ type, name, mentions }) =>
    type === 'date' ? [[name, mentions.length]] : [],
  );
  expect(named).toEqual([
    ['أمس', 2],
    ['غدا', 1],
    ['24 شوال', 1],
  ]);
});
