import { expect, test } from 'vitest';
import { bodyOfCountry } from '../../../src/linking/keys/state-key.ts';
import { analyzeText } from '../../../src/pipeline.ts';

test.each([
  ['سفارة الإمارات', 'AE', 'سفاره AE'],
  ['السفارة الإماراتية', 'AE', 'سفاره AE'],
  ['سفارة دولة الإمارات العربية المتحدة', 'AE', 'سفاره AE'],
  ['السفارة الأمريكية', 'US', 'سفاره US'],
  ['السفارة الأميركية', 'US', 'سفاره US'],
  ['سفارة الولايات المتحدة', 'US', 'سفاره US'],
  ['سفارة المملكة العربية السعودية', 'SA', 'سفاره SA'],
  ['منتخب مصر', 'EG', 'منتخب EG'],
  ['المنتخب المصري', 'EG', 'منتخب EG'],
  ['البنك المركزي التونسي', 'TN', 'بنك مركزي TN'],
  ['المنتخب الوطني المصري', 'EG', 'منتخب EG'],
  ['الجيش العربي السوري', 'SY', 'جيش SY'],
  ['الجيش الوطني الليبي', 'LY', 'جيش وطني LY'],
  // Parts of one state have teams of their own.
  ['المنتخب الإنجليزي', 'GB', 'منتخب GB-ENG'],
  ['المنتخب الإسكتلندي', 'GB', 'منتخب GB-SCT'],
  // Another country, or none at the end.
  ['السفارة الإماراتية', 'TN', undefined],
  ['المنتخب المصري لكرة اليد', 'EG', undefined],
  ['السفارة', 'TN', undefined],
])('%s of %s: %s', (name, code, key) => {
  expect(bodyOfCountry(name, code)?.key).toBe(key);
});

test('an embassy under two names is one', () => {
  const { entities } = analyzeText(
    'زار الوفد سفارة الإمارات في تونس. وأعلنت السفارة الإماراتية موعدا.',
  );
  const bodies = entities.filter(({ type }) => type === 'organization');
  expect(bodies.map(({ key, count }) => [key, count])).toEqual([['organization:سفاره AE', 2]]);
});
