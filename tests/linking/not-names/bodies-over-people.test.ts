import { expect, test } from 'vitest';
import type { Candidate, EntityType } from '../../../src/document.ts';
import { withoutBodiesOverPeople } from '../../../src/linking/not-names/bodies-over-people.ts';
import { readDocument } from '../../../src/text/read-document.ts';

type Found = readonly [type: EntityType, name: string, source: string, confidence: number];

/** The names that are left of those found in a text. */
const left = (text: string, found: readonly Found[]): readonly string[] => {
  const candidates = found.map(([type, name, source, confidence]) => {
    const start = text.indexOf(name);
    const rule = `${source}/test`;
    return { type, value: null, start, end: start + name.length, confidence, source, rule };
  }) as unknown as readonly Candidate[];
  return withoutBodiesOverPeople(readDocument(text), candidates).map(({ start, end }) =>
    text.slice(start, end),
  );
};

test('a body ends before the person whose office it is', () => {
  const text = 'قال محافظ البنك المركزي التونسي الطاهر العبيدي اليوم';
  const parts: readonly Found[] = [
    ['organization', 'البنك المركزي التونسي', 'tagger', 0.98],
    ['person', 'الطاهر العبيدي', 'tagger', 0.97],
  ];
  const outer: Found = [
    'organization',
    'البنك المركزي التونسي الطاهر العبيدي',
    'organizations',
    0.9,
  ];
  const names = parts.map(([, name]) => name);
  expect(left(text, [outer, ...parts])).toEqual(names);
  // One of the parts is not sure, or is not there.
  expect(
    left(text, [outer, ['organization', 'البنك المركزي التونسي', 'tagger', 0.6]]),
  ).toHaveLength(2);
  expect(left(text, [outer, ['person', 'الطاهر العبيدي', 'tagger', 0.97]])).toHaveLength(2);
});

test('a body that is called after somebody keeps the name', () => {
  const text = 'افتتحت مؤسسة توفيق العبيدي معرضا في مطار المنستير الحبيب بورقيبة';
  expect(
    left(text, [
      ['organization', 'مؤسسة توفيق العبيدي', 'organizations', 0.9],
      ['person', 'توفيق العبيدي', 'people', 0.9],
    ]),
  ).toHaveLength(2);
  // The tagger finds it as a whole.
  expect(
    left(text, [
      ['place', 'مطار المنستير الحبيب بورقيبة', 'tagger', 0.9],
      ['place', 'مطار المنستير', 'places', 0.9],
      ['person', 'الحبيب بورقيبة', 'people', 0.9],
    ]),
  ).toHaveLength(3);
});
