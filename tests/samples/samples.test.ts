import { describe, expect, test } from 'vitest';
import { samples } from './samples.ts';

const valued = new Set(['country', 'nationality', 'date', 'money']);

test('there are at least a dozen samples', () => {
  expect(samples.length).toBeGreaterThanOrEqual(12);
});

describe.each(samples)('$name', ({ text, gold }) => {
  test('the gold without its marks is the sample', () => {
    expect(gold.text).toBe(text);
  });

  test('is an article of 120 to 250 words with a reference date', () => {
    const words = text.split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word));
    expect(words.length).toBeGreaterThanOrEqual(120);
    expect(words.length).toBeLessThanOrEqual(250);
    expect(gold.referenceDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('every mark has text, and a value where its type needs one', () => {
    const bare = gold.spans.filter(
      ({ tag, start, end, value }) => start === end || (valued.has(tag) && !value),
    );
    expect(bare).toEqual([]);
  });
});
