import { expect, test } from 'vitest';
import { WordEvidence } from '../../../src/training/clitics/evidence.ts';

const counts: Readonly<Record<string, number>> = { الوزير: 40, وزير: 30, وقال: 50, قال: 90 };
const evidence = new WordEvidence(
  { count: (word) => counts[word] ?? 0, words: new Map(), hamzaShare: () => 0 },
  new Map([['وسيم', 3]]),
);
/** Where the features have how often the word is a stem of its own. */
const stemForms = 4;

test('what is behind an article begins with no conjunction', () => {
  expect(evidence.inner('وزير')).toBe(40);
  expect(evidence.proclitic('وزير')[stemForms]).toBeCloseTo(Math.log1p(40));
  expect(evidence.proclitic('وقال')[stemForms]).toBe(0);
});

test('a listed name is a stem', () => {
  expect(evidence.proclitic('وسيم')[stemForms]).toBeCloseTo(Math.log1p(3));
});
