import { expect, test } from 'vitest';
import type { Entity } from '../../../src/document.ts';
import type { Romanization } from '../../../src/linking/romanize/romanization-schemes.ts';
import { romanizationOf, romanized } from '../../../src/linking/romanize/romanize.ts';
import { analyzeText } from '../../../src/pipeline.ts';

const latin = (text: string, scheme: Romanization) =>
  romanized(analyzeText(text), scheme).entities.map(({ type, name, attributes }) => [
    type,
    name,
    attributes.latin,
  ]);

test('known English forms, else readable letters', () => {
  expect(latin('في المغرب ولندن وبلدة كفرنوران 3 مارس 2019', 'readable')).toEqual([
    ['country', 'المغرب', 'Morocco'],
    ['place', 'لندن', 'London'],
    ['place', 'كفرنوران', 'Kafranuran'],
    ['date', '3 مارس 2019', undefined],
  ]);
});

test('towns have the name that GeoNames has, under any spelling', () => {
  const text = 'من سوسة وسيدي بوزيد إلى طنجة ومكة المكرمة والحسكة، ثم إلى باريس.';
  expect(latin(text, 'readable').map(([, , name]) => name)).toEqual([
    'Sousse',
    'Sidi Bouzid',
    'Tangier',
    'Mecca',
    'Al Hasakah',
    'Paris',
  ]);
});

test('Buckwalter for programs', () => {
  expect(latin('في المغرب ولندن', 'buckwalter')).toEqual([
    ['country', 'المغرب', 'Almgrb'],
    ['place', 'لندن', 'lndn'],
  ]);
});

test('words of Arab names as English papers spell them', () => {
  const text =
    'قال الأمير محمد بن سلمان بن عبدالعزيز آل سعود. ورد عبد الفتاح السيسي. وحضر علي عبد الله صالح والملك محمد السادس.';
  expect(latin(text, 'readable').map(([, , name]) => name)).toEqual([
    'Muhammad bin Salman bin Abd al-Aziz Al Saud',
    'Abd al-Fattah al-Sisi',
    'Ali Abdullah Saleh',
    'Muhammad VI',
  ]);
});

/** Names of bodies and events: articles, prepositions, constructs, forms of listed words, towns. */
const bodies: readonly (readonly [name: string, latin: string])[] = [
  ['وزارة الداخلية', 'Wizarat al-Dakhiliya'],
  ['الهيئة العليا المستقلة للانتخابات', 'al-Haya al-Ulya al-Mustaqilla lil-Intikhabat'],
  ['الحزب الجمهوري', 'al-Hizb al-Jumhuri'],
  ['حركة نداء تونس', 'Harakat Nida Tunisia'],
  ['الاتحاد التونسي للصناعة والتجارة', 'al-Ittihad al-Tunisi lil-Sinaa wal-Tijara'],
  ['اللجنة الوطنية لمكافحة الفساد', 'al-Lajna al-Wataniya li-Mukafahat al-Fasad'],
  ['شرطة صفاقس', 'Shurtat Sfax'],
];

test.each(bodies)('%s is %s', (name, expected) => {
  const entity = { type: 'organization', name, value: null, attributes: {} };
  expect(romanizationOf(entity as Entity, 'readable')).toBe(expected);
});

test('initials of clubs are capitals', () => {
  expect(latin('فاز النادي الأهلي على إنتر ميلان', 'readable').map(([, , name]) => name)).toEqual([
    'al Ahly SC',
    'Inter Milan',
  ]);
});
