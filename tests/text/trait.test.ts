import { expect, test } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';
import { mostly, noAnswers, rarely, recallBy, Trait, trait, traits } from '../../src/text/trait.ts';
import { lexemeOf } from '../../src/text/vocabulary.ts';

test('a question is asked once of each word, and answers do not mix', () => {
  const asked: string[] = [];
  const isShort = new Trait('isShort', ({ text }) => {
    asked.push(text);
    return text.length < 3;
  });
  const isDefinite = new Trait('isDefinite', ({ key }) => key.startsWith('ال'));
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
  const isNumber = new Trait('isNumber', ({ kind }) => kind === 'number');
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
  const capital = rarely('capital', ({ text }) => {
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

test('a name is of one trait, which is found by it', () => {
  const isNamed = new Trait('named', () => true);
  expect(traits.get('named')).toBe(isNamed);
  expect(() => new Trait('named', () => false)).toThrow('two traits «named»');
});

test('what is known beforehand is not worked out', () => {
  const isAsked: string[] = [];
  const isFar = new Trait('isFar', ({ text }) => {
    isAsked.push(text);
    return true;
  });
  const isNear = trait('isNear', ({ text }) => text === 'قريب');
  const recalled: string[] = [];
  recallBy((lexeme) => {
    recalled.push(lexeme.text);
    if (lexeme.text !== 'قريب') return undefined;
    const answers = noAnswers();
    isFar.note(answers, false);
    return answers;
  });
  const [near, far] = ['قريب', 'بعيد'].map((word) => lexemeOf(word, 'arabic'));
  if (near === undefined || far === undefined) throw new Error('no words');
  expect([isFar.has(near), isFar.has(far), isNear(near), isNear(far)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isFar.has(near)).toBe(false);
  expect(isAsked).toEqual(['بعيد']);
  expect(recalled).toEqual(['قريب', 'بعيد']);
  recallBy(() => undefined);
});

test('what is mostly the same is kept for the other words alone', () => {
  const lengthOf = mostly('lengthOf', 0, ({ text }) => (text === 'مدينة' ? text.length : 0));
  const [city, town] = ['مدينة', 'بلدة'].map((word) => lexemeOf(word, 'arabic'));
  if (city === undefined || town === undefined) throw new Error('no words');
  expect([lengthOf(city), lengthOf(town), lengthOf(city)]).toEqual([5, 0, 5]);
  expect([city.memo.length > 0, town.memo.length]).toEqual([true, 0]);
});

test('a lexeme has room for so many, and their answers do not mix', () => {
  const made: Trait[] = [];
  const makeMany = (): void => {
    while (made.length < 144) {
      const lengthOf = made.length % 5;
      made.push(new Trait(`length ${made.length}`, ({ text }) => text.length % 5 === lengthOf));
    }
  };
  expect(makeMany).toThrow('room for 143 traits');
  expect(made.length).toBeGreaterThan(128);
  const { tokens } = readDocument('أب كتب كتاب كتابة');
  for (const [n, trait] of made.entries()) {
    const having = tokens.filter(({ lexeme }) => lexeme.text.length % 5 === n % 5);
    expect(tokens.filter((_, at) => trait.isAt(tokens, at))).toEqual(having);
    expect(trait.next(tokens)).toBe(having[0]?.index ?? -1);
  }
});
