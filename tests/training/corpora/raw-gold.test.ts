import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corporaFolder } from '../../../src/training/corpora/corpora-folder.ts';
import { markedArticles, parseMarks, readRawGold } from '../../../src/training/corpora/raw-gold.ts';

const text = 'زار سمير صفاقس';
const marks = parseMarks(`a\t${text.length}\tp4+4 l9+5\nb\t3\t\n`, 'marks.tsv');

test('marks are put on the text that they were made for', () => {
  const [article, empty] = markedArticles(marks, [
    { id: 'b', text: 'نعم' },
    { id: 'a', text },
  ]);
  expect(article?.spans.map(({ tag, start, end }) => [tag, text.slice(start, end)])).toEqual([
    ['person', 'سمير'],
    ['place', 'صفاقس'],
  ]);
  expect(empty?.spans).toEqual([]);
});

test('another text than was marked, and none, are refused', () => {
  expect(() => markedArticles(marks, [{ id: 'a', text: `${text}.` }])).toThrow(
    'a: the raw news has no such text of 14',
  );
});

test('what is no mark is refused with its line', () => {
  expect(() => parseMarks('a\t9\tp1+2\nb\t9\tx1+2\n', 'marks.tsv')).toThrow(
    'marks.tsv:2: «x1+2» is no mark',
  );
});

const isThere = existsSync(join(corporaFolder, 'raw'));

test.skipIf(!isThere)('each marked name is whole words of the raw news', () => {
  const articles = readRawGold(corporaFolder);
  expect(articles.length).toBeGreaterThan(1000);
  const cut = articles.flatMap(({ id, text: whole, spans }) =>
    spans
      .filter(({ start, end }, index) => {
        const isBehindOther = start < (spans[index - 1]?.end ?? 0);
        const ends = !/[\p{L}\p{N}]/u.test(whole[end] ?? ' ');
        return isBehindOther || !ends || /^\s|\s$/u.test(whole.slice(start, end));
      })
      .map(({ start, end }) => `${id}: ${whole.slice(start, end)}`),
  );
  expect(cut).toEqual([]);
});
if (!isThere) process.stderr.write(`${corporaFolder}/raw is missing: marks are not compared\n`);
