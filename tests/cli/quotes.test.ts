import { expect, test } from 'vitest';
import { kashaf } from './command.ts';

const article = 'وأكد محمد حسين أن «الوقت لا ينتظر أحدا».';

test('--quotes shows what people say below their names', async () => {
  const { code, stdout } = await kashaf(['--quotes', '-'], { input: article });
  expect(code).toBe(0);
  expect(stdout).toContain('أكد: الوقت لا ينتظر أحدا');
});

test('--quotes adds them to JSON, in the unit of --offsets', async () => {
  const { stdout } = await kashaf(['--quotes', '-f', 'ndjson', '--offsets', 'byte', '-'], {
    input: article,
  });
  const [entity] = JSON.parse(stdout).entities;
  const [quote] = entity.attributes.quotes;
  expect(quote.verb).toBe('أكد');
  expect(Buffer.from(article).subarray(quote.start, quote.end).toString()).toBe(quote.text);
});

test('without it nothing is quoted', async () => {
  const { stdout } = await kashaf(['-f', 'ndjson', '-'], { input: article });
  expect(stdout).not.toContain('quotes');
});
