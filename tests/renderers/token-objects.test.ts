import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chunks } from '../../src/renderers/records/chunks.ts';
import { Utf8Text, utf8 } from '../../src/renderers/records/utf8-text.ts';
import { tokenLines } from '../../src/renderers/tokens/token-lines.ts';
import { indentedTokens, inlineTokens } from '../../src/renderers/tokens/token-objects.ts';
import { tokenRenderers } from '../../src/renderers/tokens/tokens.ts';
import { readDocument } from '../../src/text/read-document.ts';

const texts = fc.string({
  unit: fc.constantFrom(...'«أقال» "محمّدٌ\\" 3\n😀.aB\u0007'),
  maxLength: 80,
});

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('tokens are the JSON that JSON.stringify makes of them, whole words and cut ones', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, normalize) => {
      const document = readDocument(text, { id: 'a "b"' });
      const tokens = document.tokens.map(({ lexeme, start, end, sentence }) => {
        const shown = normalize ? lexeme.key : lexeme.text;
        return { text: shown, kind: lexeme.kind, start, end, sentence };
      });
      const expected = { id: 'a "b"', tokens };
      const options = { normalize, clitics: false };
      const { json, ndjson } = tokenRenderers;
      const line = `${JSON.stringify(expected)}\n`;
      const indented = JSON.stringify(expected, null, 2).replace(/^/gmu, '    ');
      expect(ndjson.document(document, options)).toBe(line);
      expect(json.document(document, options)).toBe(indented);
      expect(textOf(inlineTokens(document, normalize))).toBe(line);
      expect(textOf(indentedTokens(document, normalize))).toBe(indented);
    }),
  );
});

test('lines are those of a document', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, normalize) => {
      const document = readDocument(text);
      expect(tokenLines(text, normalize)).toEqual({
        text: tokenRenderers.lines.document(document, { normalize, clitics: false }),
        count: document.tokens.length,
      });
    }),
  );
});

test('chunks are joined in their order, however many', () => {
  const parts = Array.from({ length: 10_000 }, (_, i) => `${i} `);
  const chunks = new Chunks();
  for (const part of parts) chunks.add(part);
  expect(chunks.text()).toBe(parts.join(''));
  expect(new Chunks().text()).toBe('');
});

test('a text of bytes grows, and has whole numbers as they are written', () => {
  const numbers = [0, 9, 10, 99, 100, 12_345, 999_999_999, 2 ** 31 - 1];
  const text = new Utf8Text(0);
  for (const number of numbers) {
    text.addNumber(number);
    text.add(utf8('، '));
  }
  expect(textOf(text.bytes())).toBe(numbers.map((number) => `${number}، `).join(''));
});
