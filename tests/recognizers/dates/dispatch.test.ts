import { describe, expect, test } from 'vitest';
import { patternsAt } from '../../../src/recognizers/dates/patterns/dispatch/dispatch.ts';
import { passing } from '../../../src/recognizers/dates/patterns/dispatch/first-sets.ts';
import type { Parsed } from '../../../src/recognizers/dates/patterns/grammar/combinators.ts';
import type { Match, Pattern } from '../../../src/recognizers/dates/patterns/grammar/pattern.ts';
import { patterns } from '../../../src/recognizers/dates/patterns/index.ts';
import { readDates } from '../../../src/recognizers/dates/read-dates.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import * as corpus from '../dates.corpus.ts';

const phrases = [
  corpus.clock,
  corpus.timedDays,
  corpus.fullDays,
  corpus.openDays,
  corpus.pairs,
  corpus.durations,
  corpus.sets,
  corpus.years,
  corpus.pieces,
  corpus.ranges,
  corpus.weekdays,
  corpus.units,
  corpus.away,
  corpus.holidays,
]
  .flat()
  .map(([phrase]) => phrase)
  .concat(corpus.negatives);

describe('patterns worth trying', () => {
  const { tokens, sentences } = readDocument(phrases.join('\n'));
  const readAt = (pattern: Pattern, first: number): Parsed<Match> | null => {
    const sentence = sentences[tokens[first]?.sentence ?? 0];
    if (sentence === undefined) return null;
    return pattern.part(
      { tokens, start: sentence.firstToken, first, end: sentence.endToken },
      first,
    );
  };
  const endOf = (at: number): number => sentences[tokens[at]?.sentence ?? 0]?.endToken ?? at;

  test('are all that read anything', () => {
    const missed = tokens.flatMap(({ index, lexeme }) => {
      const tried = new Set(patternsAt(tokens, index, endOf(index)));
      const others = patterns.filter((pattern) => !tried.has(pattern));
      return others.some((pattern) => readAt(pattern, index) !== null) ? [lexeme.text] : [];
    });
    expect(missed).toEqual([]);
  });

  test('are few', () => {
    const tried = tokens.reduce(
      (sum, { index }) => sum + patternsAt(tokens, index, endOf(index)).length,
      0,
    );
    expect(tried / (tokens.length * patterns.length)).toBeLessThan(0.1);
  });
});

test('a pattern made after the first text was read is refused', () => {
  readDates(readDocument('وصل أمس'));
  expect(() => passing(({ key }) => key === 'مثلا')).toThrow(/after the first text was read/u);
});
