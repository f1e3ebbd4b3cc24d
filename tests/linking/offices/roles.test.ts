import { expect, test } from 'vitest';
import { distinctOffices, mergeAttributes } from '../../../src/linking/offices/roles.ts';

test.each<[reason: string, offices: string[], distinct: string[]]>([
  ['two spellings', ['الرئيس الأمريكي', 'الرئيس الأميركي'], ['الرئيس الأمريكي']],
  ['a hamza too many', ['الأمين العام للاتحاد', 'الامين العام للإتحاد'], ['الأمين العام للاتحاد']],
  ['vowel signs', ['رئيس النادي الساحلي', 'رئيس النادي السّاحلي'], ['رئيس النادي الساحلي']],
  ['quotes', ['مالك قناة السماء', 'مالك قناة "السماء"'], ['مالك قناة السماء']],
  ['the article', ['الشاعر السوري', 'شاعر سوري'], ['الشاعر السوري']],
  ['its beginning', ['الرئيس', 'الرئيس الأمريكي'], ['الرئيس الأمريكي']],
  ['its beginning with the article', ['وزير الخارجية', 'الوزير'], ['وزير الخارجية']],
])('an office is there once with %s', (_reason, offices, distinct) => {
  expect(distinctOffices(offices)).toEqual(distinct);
});

test('two offices are two', () => {
  const offices = ['رئيس الحكومة', 'رئيس الحزب'];
  expect(distinctOffices(offices)).toEqual(offices);
});

test('mentions of one office in two spellings give it once', () => {
  const merged = mergeAttributes([
    { office: 'الرئيس الأمريكي', country: 'US' },
    { office: 'الرئيس الأميركي', country: 'US' },
  ]);
  expect(merged).toEqual({ office: 'الرئيس الأمريكي', country: 'US' });
});
