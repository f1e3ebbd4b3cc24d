import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Mention, TimexValue } from '../../src/document.ts';
import { analyzeText } from '../../src/pipeline.ts';

interface Expected {
  readonly text: string;
  /** UTF-16 offset of `text` in the sentence. */
  readonly start: number;
  /** A longer text that begins there and is right as well, such as one with the time zone. */
  readonly or?: string;
  /** Values that are right; of days and periods the first and last day count instead. */
  readonly timex?: readonly string[];
  readonly days?: readonly (readonly [from: string, to: string])[];
}

interface Sentence {
  readonly kind: 'day' | 'period' | 'time' | 'none';
  /** Of rarer forms and spellings, not of plain news. */
  readonly rare: boolean;
  readonly referenceDate: string | null;
  readonly text: string;
  readonly expected: readonly Expected[];
  /** Phrases left undecided: what is found there counts neither way. */
  readonly passedOver?: readonly string[];
}

type Found = Pick<Mention, 'start' | 'end' | 'text'> & { readonly value: TimexValue };

const sentences: readonly Sentence[] = readFileSync(new URL('dates.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

const find = ({ text, referenceDate }: Sentence): readonly Found[] =>
  analyzeText(text, { referenceDate }).entities.flatMap((entity) => {
    switch (entity.type) {
      case 'date':
      case 'time':
      case 'duration':
      case 'set':
        return entity.mentions.map((mention) => ({ ...mention, value: entity.value }));
      default:
        return [];
    }
  });

const rightValue = ({ timex, days }: Expected, { value }: Found): boolean =>
  timex?.includes(value.timex) ??
  days?.some(([from, to]) => value.from === from && value.to === to) ??
  false;

/** The reading of an expected phrase: whichever of those that touch it is nearest to it. */
const readingOf = ({ text, start }: Expected, found: readonly Found[]): Found | undefined => {
  const end = start + text.length;
  const shared = (one: Found): number => Math.min(one.end, end) - Math.max(one.start, start);
  return found.filter((one) => shared(one) > 0).sort((a, b) => shared(b) - shared(a))[0];
};

const rightSpan = ({ text, start, or }: Expected, found: Found): boolean =>
  found.start === start && (found.text === text || found.text === or);

/** What is found where nothing should be. */
const besides = ({ expected, passedOver = [] }: Sentence, found: readonly Found[]): number =>
  found.filter(
    (one) =>
      !passedOver.some((text) => text.includes(one.text) || one.text.includes(text)) &&
      !expected.some((other) => readingOf(other, [one])),
  ).length;

const share = (part: number, whole: number): string =>
  `${part}/${whole} ${((100 * part) / whole).toFixed(1)} %`;

const rates = (kind: Sentence['kind'], rare: boolean): string => {
  const chosen = sentences.filter((one) => one.kind === kind && one.rare === rare);
  const name = `${kind}, ${rare ? 'rare' : 'plain'}`.padEnd(14);
  const results = chosen.map((sentence) => ({ sentence, found: find(sentence) }));
  if (kind === 'none') {
    const silent = results.filter(({ found }) => found.length === 0).length;
    return `${name} nothing found ${share(silent, chosen.length)}`;
  }
  const readings = results.flatMap(({ sentence, found }) =>
    sentence.expected.map((expected) => ({ expected, reading: readingOf(expected, found) })),
  );
  const values = readings.filter((one) => one.reading && rightValue(one.expected, one.reading));
  const both = values.filter((one) => one.reading && rightSpan(one.expected, one.reading));
  const all = readings.length;
  const wrong = results.reduce((sum, { sentence, found }) => sum + besides(sentence, found), 0);
  const right = `right value ${share(values.length, all)}, and span ${share(both.length, all)}`;
  return `${name} ${right}, found besides ${wrong}`;
};

describe('dates held out', () => {
  test('every expected phrase stands where its sentence says', () => {
    const slips = sentences.flatMap(({ text, expected }) =>
      expected.filter((one) => {
        const stands = text.startsWith(one.text, one.start);
        return !stands || (one.or !== undefined && !text.startsWith(one.or, one.start));
      }),
    );
    expect(slips).toEqual([]);
    expect(sentences.length).toBe(294);
  });

  test('the rates are told', () => {
    const lines = (['day', 'period', 'time', 'none'] as const).flatMap((kind) =>
      [false, true].map((rare) => rates(kind, rare)),
    );
    process.stdout.write(`${lines.join('\n')}\n`);
    expect(lines.filter((line) => /\d %/.test(line))).toHaveLength(8);
  });
});
