import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';
import { namesIn } from '../linked.ts';
import { joinedOrganizations } from './join-organizations.corpus.ts';

test.each(joinedOrganizations)('%s', (marked, ...names) => {
  expect(namesIn(marked)).toEqual(names);
});

test('a medium in brackets is where the news is from', () => {
  const names = namesIn('أعلن {organization|البنك المركزي الأوروبي} ({organization|رويترز})');
  expect(names).toEqual(['البنك المركزي الأوروبي', 'رويترز']);
});

test('a listed agency that is named but once, in quotes behind «وكالة الأنباء»', () => {
  const keyOf = (text: string) =>
    analyzeText(text).entities.flatMap(({ type, key }) => (type === 'organization' ? [key] : []));
  expect(keyOf('وبحسب وكالة الأنباء "وات" فقد أفاد السائق بذلك.')).toEqual([
    'organization:وكاله تونس افريقيا للانبا',
  ]);
});

test('a listed agency in quotes is the thing, «وكالة الأنباء» before it may mean any', () => {
  const { entities } = analyzeText(
    'أكد الوزير لوكالة الأنباء "رويترز" ذلك. وقالت رويترز إنه قريب.',
  );
  expect(entities.filter(({ type }) => type === 'organization')).toMatchObject([
    { name: 'رويترز', count: 3, attributes: { variants: ['وكالة الأنباء'] } },
  ]);
});
