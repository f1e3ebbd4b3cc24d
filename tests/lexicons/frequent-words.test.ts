import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answersFrom } from '../../src/lexicons/frequent-words.ts';
import '../../src/pipeline.ts';
import { Lexeme } from '../../src/text/lexeme.ts';
import { noAnswers, traits } from '../../src/text/trait.ts';
import { readTraitTable } from '../../src/text/trait-table.ts';

const file = readFileSync('dist/word-traits.bin');
const words = readFileSync('src/training/prepared/frequent-words.txt', 'utf8')
  .trimEnd()
  .split('\n');

/** The answers that the rules give. */
const workedOut = (word: string): Int32Array => {
  const answers = noAnswers();
  for (const trait of traits.values()) trait.note(answers, trait.has(new Lexeme(word, 'arabic')));
  return answers;
};

test('the table of the build has every trait', () => {
  expect([...readTraitTable(file).names].sort()).toEqual([...traits.keys()].sort());
});

test('what the table knows of frequent words is what the rules say', () => {
  const answersOf = answersFrom(file);
  const some = words.filter((_, index) => index % 20 === 0);
  const differing = some.filter(
    (word) => answersOf(new Lexeme(word, 'arabic'))?.join() !== workedOut(word).join(),
  );
  expect(differing).toEqual([]);
  expect(some.length).toBe(2500);
});

test('the table knows words as they are spelt and Arabic words alone', () => {
  const answersOf = answersFrom(file);
  expect(answersOf(new Lexeme('مدينة', 'arabic'))).toBeDefined();
  expect(answersOf(new Lexeme('مَدينة', 'arabic'))).toBeUndefined();
  expect(answersOf(new Lexeme('مدينة', 'hashtag'))).toBeUndefined();
});
