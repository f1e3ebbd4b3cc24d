import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze, sentences, tokenize } from '../src/index.ts';
import { anyText, newsText } from './text/texts.ts';

/** Phrases of news from which sentences are put together in any order. */
const phrases = [
  'قال الرئيس',
  'وزير الخارجية',
  'الدكتور أحمد بن صالح',
  'عبد الله النجار',
  'لميسي',
  'في القاهرة',
  'بالولايات المتحدة',
  'الجيش السوري',
  'نادي النصر',
  'جامعة تونس',
  'مهرجان قرطاج',
  'يوم 12 مارس 2021',
  'أمس الثلاثاء',
  'بين الأحد والخميس',
  'ثلاثة ملايين دولار',
  '5 %',
  '«نعم»',
  '(رويترز)',
  'و',
  '،',
  '.',
  '\n',
];
const phraseText = fc
  .array(fc.oneof(fc.constantFrom(...phrases), newsText), { maxLength: 25 })
  .map((parts) => parts.join(' '));
const texts = fc.oneof(phraseText, newsText, anyText);

test('every text is analysed, and offsets give back what is mentioned', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [report] = analyze(text, { quotes: true }).documents;
      for (const { mentions, count } of report?.entities ?? []) {
        const own = mentions.map(({ start, end }) => text.slice(start, end));
        expect(mentions.map((mention) => mention.text)).toEqual(own);
        expect(own).not.toContain('');
        const starts = mentions.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(mentions.length).toBe(count);
        expect(mentions.every(({ rule }) => rule.includes('/'))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('no two mentions of a report overlap', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [report] = analyze(text).documents;
      const spans = (report?.entities ?? [])
        .flatMap(({ mentions }) => mentions.map(({ start, end }) => [start, end] as const))
        .sort(([a], [b]) => a - b);
      spans.forEach(([start], at) => {
        expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0);
      });
    }),
    { numRuns: 300 },
  );
});

test('sentences and tokens are in the report as the library gives them', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [report] = analyze(text).documents;
      expect(report?.statistics.sentences).toBe(sentences(text).length);
      expect(report?.statistics.tokens).toBe(tokenize(text).length);
    }),
    { numRuns: 100 },
  );
});

test('eight times the text takes about eight times as long', () => {
  const paragraph = `${phrases.filter((phrase) => phrase.length > 3).join(' ')}.\n`;
  const timeOf = (times: number): number => {
    const text = paragraph.repeat(times);
    const start = process.cpuUsage();
    analyze(text);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  timeOf(200);
  const [short, long] = [timeOf(100), timeOf(800)];
  expect(long / short).toBeLessThan(40);
}, 60_000);
