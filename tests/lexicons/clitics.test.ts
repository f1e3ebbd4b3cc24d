import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cliticsOf,
  hasFrequentStem,
  properSplit,
  stemFrequency,
} from '../../src/lexicons/stems.ts';
import { bareTokensOf } from '../../src/text/tokenize.ts';
import { lexemeOf } from '../../src/text/vocabulary.ts';
import { samples } from '../samples/samples.ts';
import { newsText } from '../text/texts.ts';
import { cliticCases } from './clitics.corpus.ts';

const split = (word: string): string =>
  cliticsOf(lexemeOf(word, 'arabic'))
    .map(({ start, end }) => word.slice(start, end))
    .join('+');

describe.each(Object.entries(cliticCases))('%s', (_name, words) => {
  test.each(words.trim().split(/\s+/u))('%s', (expected) => {
    expect(split(expected.replaceAll('+', ''))).toBe(expected);
  });
});

describe('roles and forms', () => {
  test.each([
    ['وبالقاهرة', 'conjunction:و preposition:ب article:ال stem:قاهرة'],
    ['للأمم', 'preposition:ل article:ال stem:امم'],
    ['للجنة', 'preposition:ل stem:لجنة'],
    ['سيكون', 'future:س stem:يكون'],
    ['ومدينتها', 'conjunction:و stem:مدينة pronoun:ها'],
    ['عليه', 'stem:على pronoun:ه'],
    ['لهم', 'preposition:ل pronoun:هم'],
  ])('%s', (word, expected) => {
    const roles = cliticsOf(lexemeOf(word, 'arabic')).map(({ role, form }) => `${role}:${form}`);
    expect(roles.join(' ')).toBe(expected);
  });

  test('a word of another script is one stem', () => {
    expect(cliticsOf(lexemeOf('Rabat', 'latin'))).toEqual([
      { role: 'stem', start: 0, end: 5, form: 'Rabat' },
    ]);
  });
});

test.each([
  ['وبوش', 'بوش', 1],
  ['لترامب', 'ترامب', 1],
  ['للمغرب', 'المغرب', 1],
  ['وللمغرب', 'المغرب', 2],
  ['وبالقاهرة', 'القاهرة', 2],
  ['للجنة', 'اللجنة', 1],
  ['للندن', 'لندن', 1],
  ['وليد', 'وليد', 0],
  ['لبنان', 'لبنان', 0],
  ['بايدن', 'بايدن', 0],
  ['لبايدن', 'بايدن', 1],
  ['له', 'له', 0],
  ['وَلِبَغْداد', 'بغداد', 4],
  ['لـكرافت', 'كرافت', 2],
  ['كـأس', 'كأس', 0],
])('a name that begins with %s begins with %s at %i', (word, spelling, offset) => {
  expect(properSplit(lexemeOf(word, 'arabic'))).toMatchObject({ spelling, offset });
});

test('segments tile their word', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      for (const { lexeme } of bareTokensOf(text)) {
        let at = 0;
        for (const { start, end } of cliticsOf(lexeme)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(lexeme.text.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('whether a stem is frequent is the same without weighing all readings', () => {
  const words = new Set(
    samples.flatMap(({ text }) => bareTokensOf(text).map(({ lexeme }) => lexeme)),
  );
  const arabic = [...words].filter(({ kind }) => kind === 'arabic');
  const least = 5;
  const frequent = arabic.filter((lexeme) => hasFrequentStem(lexeme, least));
  expect(frequent).toEqual(arabic.filter((lexeme) => stemFrequency(lexeme) >= least));
  expect(frequent.length).toBeGreaterThan(500);
  expect(frequent.length).toBeLessThan(arabic.length);
});
