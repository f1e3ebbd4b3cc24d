import { describe, expect, test } from 'vitest';
import { dates } from '../../../src/recognizers/dates/dates.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { samples } from '../../samples/samples.ts';

const kinds: ReadonlySet<string> = new Set(dates.kinds);

/** Every date, time, length of time and recurrence of the samples, and nothing else. */
describe.each(samples)('$name', ({ text, gold }) => {
  const marked = gold.spans.filter(({ tag }) => kinds.has(tag));
  const found = dates.recognize(readDocument(text, { referenceDate: gold.referenceDate ?? null }));
  const words = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end);

  test('what is marked is found, and no more', () => {
    expect(found.map((one) => [one.type, words(one)])).toEqual(
      marked.map((one) => [one.tag, words(one)]),
    );
  });

  test('with its value', () => {
    const values = new Map(
      found.map(({ start, value }) => [start, value !== null && 'timex' in value && value.timex]),
    );
    const told = marked.filter(({ value }) => value !== undefined && value !== '');
    expect(told.map(({ start }) => values.get(start))).toEqual(told.map(({ value }) => value));
  });
});
