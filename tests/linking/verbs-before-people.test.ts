import { expect, test } from 'vitest';
import type { Candidate } from '../../src/document.ts';
import { withoutVerbs } from '../../src/linking/verbs-before-people.ts';
import { readDocument } from '../../src/text/read-document.ts';

test.each([
  ['قال ذلك، فيما {شكر الحريري} الملك سلمان', 'الحريري'],
  ['قال ذلك، فيما {طالب السيسي} الرئيس بالرد', 'السيسي'],
  ['نفت المتحدثة {باسم شيفلر} الخبر', 'شيفلر'],
  ['نفى الطبيب {باسم شيفلر} الخبر', 'باسم شيفلر'],
  ['تنحت الرئيسة "{بارك غيون هيي}" أمس', 'بارك غيون هيي'],
  ['قال {شكري الحريري} إنه راض', 'شكري الحريري'],
  ['وصل {صادق جلال العظم} أمس', 'صادق جلال العظم'],
])('%s', (marked, name) => {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace(/[{}]/gu, '');
  const place = { start, end, confidence: 0.6, source: 'tagger', rule: 'tagger/sequence' };
  const candidates: readonly Candidate[] = [{ type: 'person', value: null, ...place }];
  const [found] = withoutVerbs(readDocument(text), candidates);
  expect(text.slice(found?.start, found?.end)).toBe(name);
});
