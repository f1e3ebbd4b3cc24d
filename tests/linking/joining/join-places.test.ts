import { expect, test } from 'vitest';
import type { Candidate, PlaceValue } from '../../../src/document.ts';
import { joinPlaces } from '../../../src/linking/joining/join-places.ts';
import { namesIn } from '../linked.ts';
import { groupsOf, mentionsOf, namesGiven } from '../mentions.ts';
import { entitiesOfKind } from '../whole-text.ts';

test.each<[marked: string, ...names: string[]]>([
  ['من {place|أبوظبي} إلى {place|أبو ظبي}', 'أبوظبي', 'أبوظبي'],
  ['من {place|سلا} إلى {place|سلا الجديدة}', 'سلا', 'سلا الجديدة'],
  ['في {place|المنزه السادس} و{place|المنزه}', 'المنزه السادس', 'المنزه'],
  ['في {place|بنغازي} و{place|بنغازى}', 'بنغازي', 'بنغازي'],
  ['في {place|صفاقس} و{place|صفاقص}', 'صفاقس', 'صفاقس'],
  ['في {place|سوسة} و{place|سوس}', 'سوسة', 'سوس'],
  [
    'في {place|المسجد النبوي الشريف} ثم {place|المسجد النبوي}',
    'المسجد النبوي الشريف',
    'المسجد النبوي الشريف',
  ],
  ['في {place|سيدي بوزيد الغربية} ثم {place|سيدي بوزيد}', 'سيدي بوزيد الغربية', 'سيدي بوزيد'],
])('%s', (marked, ...names) => {
  expect(namesIn(marked)).toEqual(names);
});

/** Places of one name, each with its number in GeoNames or none. */
const found = (...values: readonly (PlaceValue | null)[]): readonly (number | undefined)[] => {
  const mentions = mentionsOf(
    'place',
    values.map(() => 'طرابلس'),
  ).map((mention, at) => ({
    ...mention,
    candidate: { ...mention.candidate, value: values[at] } as Candidate,
  }));
  const groups = values.flatMap((_, at) => groupsOf(mentions.slice(at, at + 1)));
  const joined = joinPlaces(groups);
  expect(namesGiven(mentions, joined)).not.toContain(undefined);
  return mentions.map((mention) => joined.findIndex(({ members }) => members.includes(mention)));
};

test('a name without a number joins the only place of that name', () => {
  expect(found({ geonames: 1 }, null)).toEqual([0, 0]);
  expect(found(null, { geonames: 1 })).toEqual([0, 0]);
  expect(found({ geonames: 1 }, { geonames: 2 }, null)).toEqual([0, 1, 2]);
});

test('two listed places are not spellings of one, though they sound alike', () => {
  const places = (text: string) =>
    entitiesOfKind(text, 'place').map(({ name, count }) => `${name} ${count}`);
  expect(
    places('وصل الزوار إلى معبد الغريبة في جزيرة جربة. وقال إن الغريبة آمنة في جربة.'),
  ).toContain('جربة 2');
});

test.each([
  ['وصل الوفد إلى العاصمة تونس أمس.', 'place:2464470'],
  ['وصل الوفد إلى تونس العاصمة أمس.', 'place:2464470'],
  ['وصل الوفد إلى مدينة الكويت أمس.', 'place:285787'],
])('a capital has one key, with the name of its country alone too: %s', (text, key) => {
  expect(entitiesOfKind(text, 'place').map((place) => place.key)).toEqual([key]);
});
