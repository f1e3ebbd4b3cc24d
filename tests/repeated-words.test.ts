import { expect, test } from 'vitest';
import { analyze } from '../src/index.ts';

/** Words that rules read on from one to the next: each took minutes, or overflowed the stack, in a rule that had no bound. */
const words = [
  'جبل وادي نهر بركان',
  'سد وادي نهر',
  'فخامة',
  'المتقاعد',
  'ولاد',
  'أبو',
  'ديلا',
  '12 بن',
  'للكتاب',
  'للتجمع',
  'الشارقة',
  'الأرمنية روني',
  'ناميبيا افريقيا',
  'بكرا',
  'المعرفة أبو',
  'البنك المركزي محمد حسن',
  'رضا الدلاعي هشام العزلوك',
  'اليابانية',
];

test.each(words)(
  '«%s» again and again is read, and its mentions are words of it',
  (phrase) => {
    const text = `${phrase} `.repeat(5_000);
    const [report] = analyze(text).documents;
    const mentions = report?.entities.flatMap((entity) => entity.mentions) ?? [];
    expect(report?.statistics.tokens).toBe(phrase.split(' ').length * 5_000);
    for (const { start, end, text: own } of mentions) expect(text.slice(start, end)).toBe(own);
    const longest = mentions.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    expect(longest).toBeLessThan(1_000);
  },
  30_000,
);
