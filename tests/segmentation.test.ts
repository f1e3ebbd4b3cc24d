import { describe, expect, test } from 'vitest';
import { nameKey, normalize, proclitics, readDocument, sentences, tokenize } from '../src/index.ts';

const text = ' وصل الوزير د. سعيد\u200f إلى لبنان.\nوعاد 🙂 يوم 5/3؟ ';

test('tokens are plain objects that say what they are and where', () => {
  expect(tokenize('وصل 12.\nنعم')).toEqual([
    { text: 'وصل', kind: 'arabic', start: 0, end: 3, sentence: 0 },
    { text: '12', kind: 'number', start: 4, end: 6, sentence: 0 },
    { text: '.', kind: 'punctuation', start: 6, end: 7, sentence: 0 },
    { text: 'نعم', kind: 'arabic', start: 8, end: 11, sentence: 1 },
  ]);
  const tokens = tokenize(text);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(
    tokens.map((token) => token.text),
  );
  expect(JSON.parse(JSON.stringify(tokens))).toEqual(tokens);
});

test('sentences, to which tokens point', () => {
  const found = sentences(text);
  expect(found.map((sentence) => sentence.text)).toEqual([
    'وصل الوزير د. سعيد\u200f إلى لبنان.',
    'وعاد 🙂 يوم 5/3؟',
  ]);
  for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own);
  for (const { start, end, sentence } of tokenize(text)) {
    expect(found[sentence]?.start).toBeLessThanOrEqual(start);
    expect(found[sentence]?.end).toBeGreaterThanOrEqual(end);
  }
  expect([sentences(' \n '), tokenize('')]).toEqual([[], []]);
});

describe('proclitics', () => {
  test.each([
    ['وقال', 'و conjunction'],
    ['وللأمم', 'و conjunction|ل preposition|ل article'],
    ['بالقاهرة', 'ب preposition|ال article'],
    ['سيزور', 'س future'],
    ['وَبِمصر', 'وَ conjunction|بِ preposition'],
    ['لها', 'ل preposition'],
    ['وليد', ''],
    ['لبنان', ''],
    ['NATO', ''],
    ['12', ''],
  ])('%s', (word, expected) => {
    const found = proclitics(word);
    expect(found.map(({ text, role }) => `${text} ${role}`).join('|')).toBe(expected);
    for (const { text, start, end } of found) expect(word.slice(start, end)).toBe(text);
  });

  test('the article after ل has its full form', () => {
    expect(proclitics(' للأمم')).toEqual([
      { text: 'ل', role: 'preposition', form: 'ل', start: 1, end: 2 },
      { text: 'ل', role: 'article', form: 'ال', start: 2, end: 3 },
    ]);
  });

  test.each([
    ['وقال لمصر', /^"وقال لمصر" is more than one word: pass the words of tokenize one by one$/],
    [' ', /^" " is no word: pass/],
  ])('%j is refused', (word, message) => {
    expect(() => proclitics(word)).toThrow(RangeError);
    expect(() => proclitics(word)).toThrow(message);
  });
});

test.each([tokenize, sentences, proclitics, normalize, readDocument])(
  '$name refuses what is no string',
  (read) => {
    // What comes from JavaScript has no types.
    expect(() => read(7 as unknown as string)).toThrow(/^the text is 7: pass a string$/);
  },
);

test.each([
  ['person', 'الحبيب بورقيبة', 'حبيب بورقيبه'],
  ['person', 'عبد الله بن سعيد', 'عبدالله ابن سعيد'],
  ['organization', 'الحوثيون', 'حوثيين'],
] as const)('nameKey of a %s is one for «%s» and «%s»', (type, one, other) => {
  expect(nameKey(type, one)).toBe(nameKey(type, other));
  expect(nameKey(type, one)).not.toBe(nameKey(type, `${other} كريم`));
});
