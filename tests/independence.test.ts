import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze, tokenize } from '../src/index.ts';
import { lexemeOf } from '../src/text/vocabulary.ts';

const folder = new URL('../samples/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Made-up words, all different, so that the words remembered fill up. */
const fillerOf = (count: number, seed: number): string =>
  Array.from({ length: count }, (_, n) =>
    [...(seed * 1_000_000 + n).toString(36)]
      .map((digit) => String.fromCharCode(0x628 + Number.parseInt(digit, 36)))
      .join(''),
  ).join(' ');

const alone = texts.map((text) => JSON.stringify(analyze(text, { referenceDate: '2020-03-10' })));

test('a report is the same alone and after any other documents', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          sample: fc.nat(texts.length - 1),
          filler: fc.integer({ min: 0, max: 70_000 }),
          seed: fc.nat(1000),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      (documents) => {
        for (const { sample, filler, seed } of documents) {
          tokenize(fillerOf(filler, seed));
          const report = analyze(texts[sample] ?? '', { referenceDate: '2020-03-10' });
          expect(JSON.stringify(report)).toBe(alone[sample]);
        }
      },
    ),
    { numRuns: 10 },
  );
});

test('a report is the same alone and among others that are analysed with it', () => {
  const together = analyze([...texts, ...texts.toReversed()], { referenceDate: '2020-03-10' });
  const reports = together.documents.map((document) =>
    JSON.stringify({ ...together, documents: [{ ...document, id: '1' }] }),
  );
  expect(reports).toEqual([...alone, ...alone.toReversed()]);
});

test('equal words of one document are one object, however many words there are', () => {
  const words = fillerOf(90_000, 7).split(' ');
  const long = 'ب'.repeat(80);
  const first = [long, ...words].map((word) => lexemeOf(word, 'arabic'));
  const second = [long, ...words].map((word) => lexemeOf(word, 'arabic'));
  expect(first.filter((lexeme, at) => lexeme !== second[at])).toEqual([]);
});
