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

test('a document has the web address among its fields, and nothing that is none', () => {
  const builder = new PageDataBuilder();
  const text = marked('a', null, 'عاد [سامي|person].');
  const kept = (fields: Readonly<Record<string, unknown>>) =>
    builder.add({ ...text, kept: fields });
  kept({ section: 'سياسة', link: 'https://example.org/1?a=b' });
  kept({ url: 'javascript:alert(1)', other: 'see http://example.org' });
  builder.add(marked('http://example.org/2', null, 'عاد [سامي|person].'));
  expect(builder.data(null, 'ar', null).documents.map(({ url }) => url)).toEqual([
    'https://example.org/1?a=b',
    null,
    'http://example.org/2',
  ]);
});
