import { expect, test } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';
import { rarely, Trait } from '../../src/text/trait.ts';
import { lexemeOf } from '../../src/text/vocabulary.ts';

test('a question is asked once of each word, and answers do not mix', () => {
  const asked: string[] = [];
  const isShort = new Trait(({ text }) => {
    asked.push(text);
    return text.length < 3;
  });
  const isDefinite = new Trait(({ key }) => key.startsWith('ال'));
  const words = ['في', 'البيت', 'ال', 'كبير', 'في'].map((word) => lexemeOf(word, 'arabic'));
  const answers = words.map((word) => [isShort.has(word), isDefinite.has(word)]);
  expect(answers).toEqual([
    [true, false],
    [false, true],
    [true, true],
    [false, false],
    [true, false],
  ]);
  expect(words.map((word) => isShort.has(word))).toEqual(answers.map(([short]) => short));
  expect(asked).toEqual(['في', 'البيت', 'ال', 'كبير']);
});

test('next finds the tokens that have it, in their order', () => {
  const { tokens } = readDocument('في 12 بيتا و3 خيام');
  const isNumber = new Trait(({ kind }) => kind === 'number');
  const found: number[] = [];
  for (let at = isNumber.next(tokens); at >= 0; at = isNumber.next(tokens, at + 1)) found.push(at);
  expect(found).toEqual(
    tokens.filter(({ lexeme }) => lexeme.kind === 'number').map(({ index }) => index),
  );
  expect(found).toHaveLength(2);
  expect(isNumber.next(tokens, tokens.length)).toBe(-1);
});

test('what few words are is read of no word thrice', () => {
  const asked: string[] = [];
  const capital = rarely(({ text }) => {
    asked.push(text);
    return text === 'القاهرة' ? { country: 'EG' } : null;
  });
  const [cairo, house] = ['القاهرة', 'البيت'].map((word) => lexemeOf(word, 'arabic'));
  if (cairo === undefined || house === undefined) throw new Error('no words');
  expect([capital(cairo), capital(house)]).toEqual([{ country: 'EG' }, null]);
  expect(capital(cairo)).toBe(capital(cairo));
  expect(capital(house)).toBeNull();
  expect(asked).toEqual(['القاهرة', 'القاهرة', 'البيت']);
});

test('a lexeme has room for so many, and their answers do not mix', () => {
  const made: Trait[] = [];
  const makeMany = (): void => {
    while (made.length < 65) {
      const lengthOf = made.length % 5;
      made.push(new Trait(({ text }) => text.length % 5 === lengthOf));
    }
  };
  expect(makeMany).toThrow('room for 64 traits');
  expect(made.length).toBeGreaterThan(32);
  const { tokens } = readDocument('أب كتب كتاب كتابة');
  for (const [n, trait] of made.entries()) {
    const having = tokens.filter(({ lexeme }) => lexeme.text.length % 5 === n % 5);
    expect(tokens.filter((_, at) => trait.isAt(tokens, at))).toEqual(having);
    expect(trait.next(tokens)).toBe(having[0]?.index ?? -1);
  }
});
