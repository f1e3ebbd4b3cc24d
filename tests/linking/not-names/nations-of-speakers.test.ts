import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';

/** Of what kinds a word is found. */
const kindsOf = (text: string, word: string): readonly string[] =>
  analyzeText(text, { id: 'text' })
    .entities.flatMap(({ type, mentions }) => mentions.map((mention) => ({ type, ...mention })))
    .filter((mention) => mention.text === word)
    .map(({ type }) => type);

test('who says something is the person of the text whose family name is that of a nation', () => {
  const text = 'التقى المدير أحمد السويدي الوفد. وقال السويدي إن الشركة ستتوسع.';
  expect(kindsOf(text, 'السويدي')).toEqual(['person']);
});

test.each([
  'فاز اللاعب زلاتان إبراهيموفيتش. وقال السويدي إن الفريق قوي.',
  'التقى المدير أحمد السويدي الوفد. وزار السفير السويدي المصنع.',
])('a nationality of nobody in the text, or of what is before it: %s', (text) => {
  expect(kindsOf(text, 'السويدي')).toEqual(['nationality']);
});
