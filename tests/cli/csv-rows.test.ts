import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/cli/input/csv.ts';
import { isFailure } from '../../src/cli/input/document.ts';

const fields = { text: 'text', id: 'id', date: 'date', keep: [] };
const options = {
  format: 'csv',
  encoding: 'utf-8',
  fields,
  textFormat: 'text',
  warn: () => {},
} as const;

async function* chunksOf(text: string, sizes: readonly number[]): AsyncGenerator<string> {
  let at = 0;
  for (const size of sizes) {
    if (at >= text.length) return;
    yield text.slice(at, at + size);
    at += size;
  }
  if (at < text.length) yield text.slice(at);
}

const cellOf = (text: string): string =>
  /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const cell = fc
  .array(fc.constantFrom('a', 'ب', '"', ',', '\n', '\r\n', ' ', ';'), { maxLength: 5 })
  .map((parts) => parts.join(''));
const lineEnd = fc.constantFrom('\n', '\r\n');

test('rows are the same in any pieces, with line ends of both kinds, and on their lines', async () => {
  await fc.assert(
    fc.asyncProperty(
      lineEnd,
      fc.array(fc.tuple(cell, lineEnd), { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 }),
      async (headerEnd, rows, sizes) => {
        let text = `n,text${headerEnd}`;
        const expected = rows.map(([value, end]) => {
          text += `1,${cellOf(value)}`;
          const line = text.split('\n').length;
          text += end;
          return [`t:${line}`, value];
        });
        const found: (readonly string[])[] = [];
        const items = readCsv(
          chunksOf(text, sizes),
          { delimiter: ',', quotes: true },
          't',
          options,
        );
        for await (const item of items) {
          found.push(isFailure(item) ? [item.id, item.error] : [item.id, item.text]);
        }
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});
