import { expect, test } from 'vitest';
import { kashaf } from './command.ts';

const input = 'وقال لمصر.\nعاصمتها للأمم 12%';

const printed = async (...args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await kashaf(['tokenize', ...args], { input });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
};

test.each([
  [[], 'وقال|لمصر|.|عاصمتها|للأمم|12|%'],
  [['--normalize'], 'وقال|لمصر|.|عاصمتها|للامم|12|%'],
  [['--clitics'], 'و|قال|ل|مصر|.|عاصمت|ها|ل|ل|أمم|12|%'],
  [['--clitics', '--normalize'], 'و|قال|ل|مصر|.|عاصمه|ها|ل|ال|امم|12|%'],
])('lines with %j', async (args, expected) => {
  expect((await printed(...args)).trimEnd().replaceAll('\n', '|')).toBe(expected);
});

test('json names the roles of the pieces and where they are', async () => {
  const [document] = JSON.parse(await printed('--clitics', '-f', 'json')).documents;
  expect(document.tokens.slice(0, 2)).toEqual([
    { text: 'و', kind: 'arabic', role: 'conjunction', start: 0, end: 1, sentence: 0 },
    { text: 'قال', kind: 'arabic', role: 'stem', start: 1, end: 4, sentence: 0 },
  ]);
  for (const { text, start, end } of document.tokens) expect(input.slice(start, end)).toBe(text);
});

test('tsv says the role of a piece, the kind of what is whole', async () => {
  const rows = (await printed('--clitics', '-f', 'tsv')).split('\n');
  expect(rows[0]).toBe('document\tsentence\tstart\tend\tkind\ttext');
  expect(rows[1]?.split('\t').slice(1)).toEqual(['0', '0', '1', 'conjunction', 'و']);
  expect(rows.at(-2)?.split('\t').slice(4)).toEqual(['punctuation', '%']);
});

test('conll has a line a piece and a blank line after each sentence', async () => {
  expect(await printed('--clitics', '-f', 'conll')).toMatch(
    /^و\tO\nقال\tO\nل\tO\nمصر\tO\n\.\tO\n\n/,
  );
});
