import { expect, test } from 'vitest';
import { analyze, evaluate, goldDocumentsOf, parseConll, tokenize } from '../src/index.ts';

test('analyze gives the report of one text or of several', () => {
  const text = 'وصل الوزير إلى لبنان أمس.';
  const { schema, documents } = analyze(text, { referenceDate: '2020-03-10' });
  expect(schema).toBe('kashaf/2');
  expect(documents.map(({ id }) => id)).toEqual(['1']);
  const found = documents[0]?.entities.map(({ type, name, mentions }) => [
    type,
    name,
    ...mentions.map(({ start, end }) => text.slice(start, end)),
  ]);
  expect(found).toEqual([
    ['country', 'لبنان', 'لبنان'],
    ['date', 'أمس', 'أمس'],
  ]);

  const several = analyze([{ id: 'a', text, date: '2020-03-01' }, text]).documents;
  expect(several.map(({ id, referenceDate }) => [id, referenceDate])).toEqual([
    ['a', '2020-03-01'],
    ['2', null],
  ]);
});

test('tokenize and evaluate are there', () => {
  expect(tokenize('وصل الوزير.').map(({ lexeme }) => lexeme.text)).toEqual(['وصل', 'الوزير', '.']);
  const gold = goldDocumentsOf(parseConll('في\tO\nلبنان\tB-LOC\n', 'a'), 'a');
  expect(evaluate(gold).micro.span).toMatchObject({ gold: 1, found: 1, correct: 1 });
});
