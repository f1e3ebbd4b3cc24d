import { expect, test } from 'vitest';
import {
  goldDocumentsOf,
  goldOf,
  parseConll,
  shareOfSentences,
} from '../../src/evaluation/conll.ts';
import { GoldError } from '../../src/evaluation/gold.ts';

const source = [
  '-DOCSTART- O',
  '',
  'وصل\tO',
  'علي\tB-PERS',
  'حسن\tI-PERS',
  'إلى\tO',
  'بيروت\tB-LOC',
  '',
  '-DOCSTART-',
  'قال _ _ O',
  'سعد X B-PER',
  'ليلى X B-PER',
  'دبي X I-LOC',
].join('\r\n');

const marked = (part: string) =>
  goldDocumentsOf(parseConll(part, 'a.conll'), 'a.conll').map(({ id, text, spans }) => ({
    id,
    text,
    spans: spans.map(({ start, end, tag }) => `${tag} ${text.slice(start, end)}`),
  }));

test('tokens are joined by spaces, sentences by line breaks, and marks keep their places', () => {
  expect(marked(source)).toEqual([
    {
      id: 'a.conll#1',
      text: 'وصل علي حسن إلى بيروت\n',
      spans: ['PERS علي حسن', 'LOC بيروت'],
    },
    {
      id: 'a.conll#2',
      text: 'قال سعد ليلى دبي\n',
      spans: ['PER سعد', 'PER ليلى', 'LOC دبي'],
    },
  ]);
});

test('a line without a tag is named with its file and line', () => {
  expect(() => parseConll('قال\tO\nسعد\n', 'b.conll')).toThrow(GoldError);
  expect(() => parseConll('قال\tO\nسعد\n', 'b.conll')).toThrow(/^b\.conll:2: .*«سعد»/u);
  expect(() => parseConll('قال\tPER\n', 'b.conll')).toThrow(/^b\.conll:1:/u);
});

test('comments are passed over, the token # is not', () => {
  expect(parseConll('# text = قال\n#\tO\n', 'c').flatMap((one) => one.tokens)).toEqual([
    { text: '#', tag: 'O', line: 2 },
  ]);
});

test('BIOES marks are read as spans', () => {
  const sentences = parseConll('ا\tB-PER\nب\tI-PER\nج\tE-PER\nد\tS-PER\n', 'd');
  expect(goldOf(sentences, 'd').spans).toEqual([
    { tag: 'PER', start: 0, end: 5 },
    { tag: 'PER', start: 6, end: 7 },
  ]);
});

test('the last tenth and the first nine tenths make the whole', () => {
  const all = Array.from({ length: 37 }, (_, index) => index);
  expect([...shareOfSentences(all, 0, 0.9), ...shareOfSentences(all, 0.9, 1)]).toEqual(all);
  expect(shareOfSentences(all, 0.9, 1)).toHaveLength(4);
});
