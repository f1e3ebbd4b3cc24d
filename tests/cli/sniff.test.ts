import { expect, test } from 'vitest';
import { sniff } from '../../src/cli/input/sniff.ts';

const fields = { text: 'text', id: 'id', date: 'date', keep: [] } as const;
const formatOf = (beginning: string, name = 'news') => {
  const { format, delimiter, columns } = sniff(name, Buffer.from(beginning), fields);
  return [format, delimiter, ...(columns ?? [])];
};

/** What a pipe or a file without a known ending begins with, and what it is. */
test.each([
  ['{"text": "وصل"}\n{"text": "عاد"}', ['ndjson', '']],
  ['\u001e{"text": "وصل"}', ['ndjson', '']],
  ['{\n "text": "وصل"\n}', ['json', '']],
  ['[{"text": "وصل"}]', ['json', '']],
  ['id;text\n1;وصل', ['csv', ';']],
  ['sep=|\nid|body\n1|وصل', ['csv', '|']],
  ['id\ttext\n1\tوصل', ['tsv', '\t']],
  ['<?xml version="1.0"?><rss version="2.0">', ['feed', '']],
  ['<!-- خبر --><p>وصل</p>', ['html', '']],
  ['<?xml version="1.0"?><news>', ['html', '']],
  ['[رويترز] وصل الوزير', ['text', '']],
  ['<قال> الوزير', ['text', '']],
  // A table of other columns, which is said; a line of two words with a comma is none.
  ['source,body\nرويترز,وصل', ['text', '', 'source', 'body']],
  ['سياسة,اقتصاد\nوصل الوزير إلى لبنان.', ['text', '']],
])('%j', (beginning, expected) => {
  expect(formatOf(beginning)).toEqual(expected);
});

test('the name of a file says more than its beginning', () => {
  expect(formatOf('id,text', 'a.txt.gz')).toEqual(['text', '\t']);
  expect(formatOf('a|b|c', 'A.CSV')).toEqual(['csv', '|']);
});
