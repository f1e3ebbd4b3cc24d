import { expect, test } from 'vitest';
import { PageDataBuilder } from '../../src/renderers/page/page-data.ts';
import { marked } from '../analysis/marked.ts';

test('a page has one thing for a surname and the full name that it means in other documents', () => {
  const builder = new PageDataBuilder();
  builder.add(marked('alone', null, 'وعاد [ترامب|person] إلى [واشنطن|place|US].'));
  builder.add(
    marked(
      'full',
      null,
      'استقبل [دونالد ترامب|person] وفدا في [واشنطن|place|US]. وقال [ترامب|person||دونالد ترامب] إنه راض.',
    ),
  );
  const { things, documents, pairs } = builder.data(null, 'ar', {});
  const people = things.filter(({ type }) => type === 'person');
  expect(people.map(({ name, spellings }) => [name, spellings])).toEqual([
    ['دونالد ترامب', ['ترامب']],
  ]);
  // Spans are start, end and number of the thing.
  const named = documents.map(({ text, spans }) =>
    spans.flatMap((from, at) =>
      at % 3 === 0 && things[spans[at + 2] ?? -1]?.type === 'person'
        ? [text.slice(from, spans[at + 1])]
        : [],
    ),
  );
  expect(named).toEqual([['ترامب'], ['دونالد ترامب', 'ترامب']]);
  expect(pairs.map(([a, b, count]) => [things[a]?.name, things[b]?.name, count])).toEqual([
    ['دونالد ترامب', 'واشنطن', 2],
  ]);
});
