import { expect, test } from 'vitest';
import { indexOf, reportOf } from '../found-reports.ts';

type Times = readonly [name: string, code: string | undefined, documents: number];

/** The names, codes and documents of the entries of bodies in so many documents. */
const entriesOf = (...bodies: readonly Times[]): readonly string[] =>
  indexOf(
    ...bodies.flatMap(([name, code, documents]) =>
      Array.from({ length: documents }, () =>
        reportOf(null, {
          type: 'organization',
          name,
          attributes: { class: 'government' },
          ...(code !== undefined && { code }),
        }),
      ),
    ),
  )
    .entries()
    .map(({ key, documents }) => `${key} ${documents}`);

const interior = 'وزارة الداخلية';

test('bodies of one name in two countries are two', () => {
  expect(entriesOf([interior, 'TN', 2], [interior, 'FR', 1])).toEqual([
    'organization:وزاره داخليه TN 2',
    'organization:وزاره داخليه FR 1',
  ]);
});

test('a body is the same whether its name tells the country or the text', () => {
  expect(entriesOf([interior, 'FR', 2], ['وزارة الداخلية الفرنسية', 'FR', 1])).toEqual([
    'organization:وزاره داخليه FR 3',
  ]);
});

test('where no text tells any country, all is one', () => {
  expect(entriesOf([interior, undefined, 3])).toEqual(['organization:وزاره داخليه 3']);
});

test('an open body is that of the country which nearly all texts mean', () => {
  expect(entriesOf([interior, 'TN', 4], [interior, 'FR', 1], [interior, undefined, 9])).toEqual([
    'organization:وزاره داخليه TN 13',
    'organization:وزاره داخليه FR 1',
  ]);
});

test('what other bodies belong to tells it too', () => {
  expect(
    entriesOf(['وزارة الصحة', 'TN', 4], [interior, 'TN', 1], [interior, undefined, 2]),
  ).toEqual(['organization:وزاره صحه TN 4', 'organization:وزاره داخليه TN 3']);
});

test.each<[reason: string, ...bodies: Times[]]>([
  ['texts mean two countries', [interior, 'TN', 3], [interior, 'FR', 2], [interior, undefined, 5]],
  ['few texts tell any', [interior, 'FR', 1], [interior, undefined, 5]],
  [
    'texts that tell it have it in the name',
    ['وزارة الداخلية الفرنسية', 'FR', 4],
    [interior, undefined, 5],
  ],
  [
    'that country has none',
    ['وزارة الصحة', 'TN', 4],
    [interior, 'FR', 1],
    [interior, undefined, 5],
  ],
])('a body stays open where %s', (_reason, ...bodies) => {
  expect(entriesOf(...bodies)).toContain('organization:وزاره داخليه 5');
});

test('an open body is not that of another country which one text calls so', () => {
  const bodies = { type: 'organization', attributes: { class: 'government' } } as const;
  const index = indexOf(
    reportOf(null, {
      ...bodies,
      name: 'وزارة الداخلية الفرنسية',
      mentions: ['وزارة الداخلية الفرنسية', interior],
      code: 'FR',
    }),
    reportOf(null, { ...bodies, name: interior }),
  );
  expect(index.entries().map(({ key }) => key)).toEqual([
    'organization:وزاره داخليه FR',
    'organization:وزاره داخليه',
  ]);
});

test('a ministry under its long and its short name is one in each country', () => {
  const [long, short] = ['وزارة الفلاحة والصيد البحري', 'وزارة الفلاحة'];
  expect(entriesOf([long, 'TN', 3], [short, 'TN', 2], [short, 'FR', 1])).toEqual([
    'organization:وزاره فلاحه والصيد بحري TN 5',
    'organization:وزاره فلاحه FR 1',
  ]);
});
