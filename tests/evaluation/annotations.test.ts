import { expect, test } from 'vitest';
import { readAnnotations } from '../../src/evaluation/annotations.ts';

const source = [
  '@date 2019-12-05',
  'التقى {person|بوتين|فلاديمير بوتين} وفد ل{organization|لاتحاد|الاتحاد العام}',
  'وزار {state|الجيش السوري|SY} و{country|سوريا} مساء {date|أمس|2019-12-04}',
  '',
].join('\n');

test('marks of an annotated text are taken out; names have a cluster, the rest a value', () => {
  const gold = readAnnotations(source, 'a.ann');
  expect(gold.text).toBe('التقى بوتين وفد للاتحاد\nوزار الجيش السوري وسوريا مساء أمس\n');
  expect(gold.referenceDate).toBe('2019-12-05');
  expect(
    gold.spans.map(({ tag, start, end, value, cluster }) => [
      tag,
      gold.text.slice(start, end),
      value ?? cluster,
    ]),
  ).toEqual([
    ['person', 'بوتين', 'فلاديمير بوتين'],
    ['organization', 'لاتحاد', 'الاتحاد العام'],
    ['state', 'الجيش السوري', 'SY'],
    ['country', 'سوريا', undefined],
    ['date', 'أمس', '2019-12-04'],
  ]);
});

test('places are those of the file', () => {
  const gold = readAnnotations(source, 'a.ann');
  const lines = source.split('\n');
  for (const { start, end } of gold.spans) {
    const { line, column } = gold.placeOf?.(start) ?? { line: 0, column: 0 };
    const surface = gold.text.slice(start, end);
    expect(lines[line - 1]?.slice(column - 1, column - 1 + surface.length)).toBe(surface);
  }
  expect(gold.spans.map(({ start }) => gold.placeOf?.(start).line)).toEqual([2, 2, 3, 3, 3]);
});

test('without a third field a name is its own cluster, with the article that لل swallowed', () => {
  const { spans, referenceDate } = readAnnotations(
    '@date none\nل{place|لقاهرة} {place|القاهرة}',
    'a',
  );
  expect(referenceDate).toBeUndefined();
  expect(spans[0]?.cluster).toBe(spans[1]?.cluster);
});

test.each([
  ['@date none\nنص\n{plce|سلا}', /^a:3: unknown type «plce»/],
  ['@date none\n{place|سلا', /^a:2: a mark is not closed/],
  ['{place|سلا}\nسلا|place}', /^a:2: a mark is not closed/],
])('%j is refused by line', (text, message) => {
  expect(() => readAnnotations(text, 'a')).toThrow(message);
});
