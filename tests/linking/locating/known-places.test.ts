import { expect, test } from 'vitest';
import type { PlaceValue } from '../../../src/document.ts';
import type { ResolvedMention } from '../../../src/linking/joining/resolved-mention.ts';
import { withKnownPlaces } from '../../../src/linking/locating/known-places.ts';

const place = (name: string, value: PlaceValue | null): ResolvedMention => ({
  candidate: {
    type: 'place',
    start: 0,
    end: 1,
    value,
    confidence: 1,
    source: 'places',
    rule: 'places/gazetteer',
  },
  mention: {
    start: 0,
    end: 1,
    text: name,
    sentence: 0,
    confidence: 1,
    rule: 'places/gazetteer',
    sources: ['places'],
  },
  name,
  written: name,
});
const valuesOf = (names: readonly ResolvedMention[]) =>
  withKnownPlaces(names).map(({ candidate }) => candidate.value);

test('a place has the value that another mention of it is known by', () => {
  const known = { code: 'MA', geonames: 1, latitude: 2, longitude: 3 };
  const named = [place('تطوان', null), place('تطوان', known), place('سلا', null)];
  expect(valuesOf(named)).toEqual([known, known, null]);
});

test('not that of its namesake in another country', () => {
  const known = { code: 'LB', geonames: 1 };
  const named = [place('عين جديدة', known), place('عين جديدة', { code: 'LY' })];
  expect(valuesOf(named)).toEqual([known, { code: 'LY' }]);
});

test('a listed place has its number and coordinates, whoever found it', () => {
  const named = [place('الحمامات', { code: 'TN' }), place('طرابلس', { code: 'LY' })];
  expect(valuesOf(named)).toMatchObject([
    { code: 'TN', geonames: 2473744, latitude: 36.4 },
    { code: 'LY', geonames: 2210247 },
  ]);
});

test('the letters of Tunisia and Algeria for «g» are «ق» in lists', () => {
  const named = [place('ڨفصة', null), place('بن ڤردان', null), place('ملعب ڤولف', null)];
  expect(valuesOf(named)).toMatchObject([
    { code: 'TN', geonames: 2468353 },
    { code: 'TN', geonames: 2472431 },
    null,
  ]);
});
