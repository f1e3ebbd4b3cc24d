import { expect, test } from 'vitest';
import { explain } from '../../src/analysis/explanation.ts';
import { explanationText } from '../../src/renderers/reading/explanation.ts';
import { readDocument } from '../../src/text/read-document.ts';

const explained = (text: string) =>
  explain(readDocument(text, { id: 'phrase', referenceDate: '2019-12-05' }));

test('words show their clitics and what may begin a name', () => {
  const [word] = explained('وبالرباط').tokens;
  expect(word?.segments.map(({ text, role }) => `${text} ${role}`)).toEqual([
    'و conjunction',
    'ب preposition',
    'ال article',
    'رباط stem',
  ]);
  expect(word?.splits).toContain('الرباط');
});

test('every candidate says what became of it', () => {
  const { candidates } = explained('وصل الوزير سامي بلقاسم إلى جامعة القاهرة أمس');
  const fates = candidates.map(({ text, type, fate }) => `${type} ${text} ${fate.kind}`);
  expect(fates).toContain('person سامي بلقاسم kept');
  expect(fates).toContain('organization جامعة القاهرة kept');
  expect(fates).toContain('place القاهرة inside');
  expect(fates).toContain('date أمس kept');
  for (const { text, start, end } of candidates) {
    expect('وصل الوزير سامي بلقاسم إلى جامعة القاهرة أمس'.slice(start, end)).toBe(text);
  }
});

test('what is kept is what the report names', () => {
  const { candidates } = explained('وصل الوزير سامي بلقاسم إلى جامعة القاهرة أمس');
  const kept = candidates.filter(({ fate }) => fate.kind === 'kept');
  expect(new Set(kept.map(({ start }) => start)).size).toBe(kept.length);
});

test('of what the tagger and a rule that it heard say alike one is kept', () => {
  const { candidates } = explained('فاز فريق الوداد على الرجاء. وقال الوداد إن بوريطة وصل');
  const places = candidates
    .filter(({ fate }) => fate.kind === 'kept')
    .map(({ start, end }) => `${start}–${end}`);
  expect(places).toEqual([...new Set(places)]);
  expect(places).toContain('20–26');
});

test('the explanation for reading has a line for each word and each candidate', () => {
  const explanation = explained('في الرباط أمس');
  const [words = '', date = ''] = explanationText(explanation).split('\nDate ');
  const lines = words.split('\n');
  expect(lines.filter((line) => line.startsWith('  '))).toHaveLength(
    explanation.tokens.length + explanation.candidates.length,
  );
  expect(date).toMatch(/reading.*\n.*pattern .*\n.*meaning .*\n.*value .*2019-12-04/u);
  expect(explanationText(explained('وهكذا'))).toContain('No candidates');
});

test('the explanation in Arabic has no English words but those of rules and values', () => {
  const arabic = explanationText(explained('في الرباط أمس'), 'ar');
  for (const word of ['الكلمات', 'المرشّحات', 'التاريخ', 'القراءة', 'النمط', 'المعنى', 'أُخذ به']) {
    expect(arabic).toContain(`\u2068${word}\u2069`);
  }
  expect(arabic).not.toMatch(/Tokens|Candidates|Date|kept|same as|may begin|reference day/u);
  expect(explanationText(explained('وهكذا'), 'ar')).toContain('لا مرشّحات');
});
