import { expect, test } from 'vitest';
import { kashaf } from './command.ts';

const input = `${JSON.stringify({
  id: 7,
  source: 'الأيام',
  meta: { section: 'سياسة' },
  body: { text: ['وصل وزير الخارجية سامح شكري إلى لبنان.', 'ثم عاد إلى مصر.'] },
  date: '2020-02-03',
})}\n${JSON.stringify({ id: 8, source: 'الغد', body: {} })}\n`;

const table = async (...args: readonly string[]) => {
  const { stdout, stderr, code } = await kashaf(
    ['-f', 'tsv', '--text-field', 'body.text', '--keep', 'source,meta.section', ...args],
    { input },
  );
  return {
    rows: stdout
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t')),
    stderr,
    code,
  };
};

const cells = (rows: readonly (readonly string[])[], columns: readonly string[]) =>
  rows.slice(1).map((row) => columns.map((column) => row[rows[0]?.indexOf(column) ?? -1]));

test('a row a mention, with its context and the fields that are kept', async () => {
  const { rows, stderr, code } = await table('--context', '6');
  const columns = [
    'document',
    'type',
    'text',
    'office',
    'before',
    'after',
    'source',
    'meta.section',
  ];
  expect(cells(rows, columns)).toEqual([
    ['7', 'person', 'سامح شكري', 'وزير الخارجية', 'ارجية ', ' إلى ل', 'الأيام', 'سياسة'],
    ['7', 'country', 'لبنان', '', 'ي إلى ', '. ثم ع', 'الأيام', 'سياسة'],
    ['7', 'country', 'مصر', '', 'د إلى ', '.', 'الأيام', 'سياسة'],
  ]);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^kashaf: standard input:2: no «body\.text»; the fields are id, source, body: .+\n$/u,
  );
});

test('a row an entity, and one for what failed', async () => {
  const { rows } = await table('--per', 'entity', '--on-error', 'mark');
  expect(cells(rows, ['document', 'name', 'count', 'key', 'source', 'error'])).toEqual([
    ['7', 'سامح شكري', '1', expect.stringMatching(/^person:/u), 'الأيام', ''],
    ['7', 'لبنان', '1', expect.stringMatching(/^country:/u), 'الأيام', ''],
    ['7', 'مصر', '1', expect.stringMatching(/^country:/u), 'الأيام', ''],
    ['8', '', '', '', '', expect.stringMatching(/^-:2: no «body\.text»/u)],
  ]);
});

test('a row a document, with all fields', async () => {
  const { stdout } = await kashaf(
    ['-f', 'csv', '--text-field', 'body.text', '--keep', 'all', '--per', 'document', '-q'],
    { input },
  );
  const [head, row] = stdout.split('\n');
  expect(head).toMatch(
    /^document,day,words,sentences,person,country,.*,id,source,meta,kept\.date$/u,
  );
  expect(row).toContain('7,2020-02-03,11,2,سامح شكري,لبنان; مصر,');
});

test('NDJSON gives the fields again, and the error of what failed', async () => {
  const { stdout } = await kashaf(
    ['-f', 'ndjson', '--text-field', 'body.text', '--keep', 'source', '--on-error', 'mark'],
    { input },
  );
  const [one, two] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(one).toMatchObject({ id: '7', kept: { source: 'الأيام' }, referenceDate: '2020-02-03' });
  expect(two).toEqual({ id: '8', error: expect.stringContaining('body.text') });
});

test('--on-error fail ends with the first failure', async () => {
  const bad = `{"text":1}\n${JSON.stringify({ text: 'إلى لبنان' })}\n`;
  const { code, stdout } = await kashaf(['-f', 'ndjson', '--on-error', 'fail'], { input: bad });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('--bom begins a table of any command with a byte order mark, and nothing else', async () => {
  const text = { input: 'زار سامح شكري لبنان.' };
  const begin = async (...args: readonly string[]) => (await kashaf(args, text)).stdout.slice(0, 5);
  expect(await begin('-f', 'csv', '--bom')).toBe('\ufeffdocu');
  expect(await begin('-f', 'tsv', '--bom', '--per', 'entity')).toBe('\ufeffdocu');
  expect(await begin('index', '-f', 'csv', '--bom')).toBe('\ufefftype');
  expect(await begin('timeline', '-f', 'csv', '--bom')).toBe('\ufefffrom');
  expect(await begin('-f', 'csv')).toBe('docum');
  expect(await begin('-f', 'json', '--bom')).toMatch(/^[[{]/u);
});
