import { expect, test } from 'vitest';
import { likenessOf } from '../../../src/lexicons/name-likeness.ts';
import { learnLetters } from '../../../src/training/model/name-letters.ts';

/** Made-up names end in «يش» or «وف», plain words begin with «است» or «مت». */
const roots = ['كرم', 'بلد', 'سند', 'درج', 'فلك', 'ندي', 'عمر', 'زهر', 'قلب', 'رمل', 'شمس', 'برد'];
const names = roots.flatMap((root) => [`${root}يش`, `${root}وف`]);
const plain = roots.flatMap((root) => [`است${root}`, `مت${root}`]);
const weights = learnLetters(names, plain);

test('words that are spelt like names are told from plain ones, seen or not', () => {
  const likeness = likenessOf(weights);
  for (const name of ['كرميش', 'حجروف']) expect(likeness(name)).toBeGreaterThanOrEqual(5);
  for (const word of ['استكرم', 'متحجر']) expect(likeness(word)).toBeLessThanOrEqual(2);
});

test('the same words give the same weights', () => {
  expect(learnLetters(names, plain)).toEqual(weights);
});

test('a model without weights tells nothing', () => {
  const likeness = likenessOf(new Int8Array());
  expect(likeness('كرميش')).toBe(likeness('استكرم'));
});
