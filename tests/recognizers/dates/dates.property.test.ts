import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexiconPath } from '../../../src/lexicons/data-files.ts';
import { dates } from '../../../src/recognizers/dates/dates.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import * as corpus from '../dates.corpus.ts';

const words: readonly string[] = Object.values(
  JSON.parse(readFileSync(lexiconPath('date-words.json'), 'utf8')) as Record<
    string,
    readonly { readonly words?: readonly string[]; readonly spelt?: readonly string[] }[]
  >,
)
  .flat()
  .flatMap(({ words: all = [], spelt = [] }) => [...all, ...spelt]);

const months = ['مارس', 'أيار', 'رمضان', 'صفر', 'كانون الثاني', 'ربيع الأول', 'توت'];
const marks = ['،', '-', '/', '(', ')', '.', ':', '«', '»', 'و', '\n'];

/** Words of dates, figures and marks in any order: most of it means nothing. */
const jumble = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).map((word) => `ال${word}`),
      fc.constantFrom(...words).map((word) => `و${word}`),
      fc.constantFrom(...months),
      fc.constantFrom(...marks),
      fc.integer({ min: 0, max: 3000 }).map(String),
      fc.constantFrom('12/3/2021', '31/2/2020', '14:30', '1445/9/30'),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(' '));

const options = fc.record({
  referenceDate: fc.constantFrom(null, '2019-12-05', '2020-02-29', '2000-01-01'),
  weekday: fc.constantFrom('past' as const, 'next' as const, 'nearest' as const),
  weekend: fc.constantFrom('fri-sat' as const, 'sat-sun' as const),
});

test('any order of words gives dates in order, inside the text, from before to', () => {
  fc.assert(
    fc.property(jumble, options, (text, given) => {
      let last = 0;
      for (const { start, end, value, confidence } of dates.recognize(readDocument(text, given))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        last = end;
        if (value === null || !('timex' in value)) throw new Error('a date without a value');
        expect(value.timex).not.toMatch(/NaN|undefined/u);
        if (value.from === undefined || value.to === undefined) continue;
        if (!value.from.startsWith('-')) expect(value.from <= value.to).toBe(true);
      }
    }),
    { numRuns: 2000, seed: 1445 },
  );
});

test('the same phrase twice gives the same dates twice', () => {
  const phrases = [...corpus.fullDays, ...corpus.hijri, ...corpus.ranges].map(([phrase]) => phrase);
  fc.assert(
    fc.property(fc.constantFrom(...phrases), (phrase) => {
      const read = (text: string) =>
        dates
          .recognize(readDocument(text, { referenceDate: corpus.referenceDate }))
          .map(({ value }) => value);
      const once = read(phrase);
      expect(read(`${phrase}\n${phrase}`)).toEqual([...once, ...once]);
    }),
    { numRuns: 300, seed: 1445 },
  );
});

test.each([
  'اعتبارا من السبت',
  'بدءا من الأحد القادم يفتح المعرض',
  'درجات الحرارة: دمشق 16/7، حلب 15/6',
])(
  '%s: eight times the text takes about eight times as long',
  (sentence) => {
    const timeOf = (times: number): number => {
      const document = readDocument(`${sentence} `.repeat(times), { referenceDate: '2019-12-05' });
      const { user } = process.cpuUsage();
      dates.recognize(document);
      return process.cpuUsage().user - user;
    };
    timeOf(300);
    const short = timeOf(2_000);
    // Pairs of all would take 64 times as long.
    expect(timeOf(16_000) / short).toBeLessThan(30);
  },
  60_000,
);
