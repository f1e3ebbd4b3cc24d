import { expect, test } from 'vitest';
import { withoutVerbs } from '../../../src/linking/spans/verbs-before-people.ts';
import { readMarked, wordsOf } from '../marked-names.ts';

test.each([
  ['قال ذلك، فيما {شكر الحريري} الملك سلمان', 'الحريري'],
  ['قال ذلك، فيما {طالب السيسي} الرئيس بالرد', 'السيسي'],
  ['نفت المتحدثة {باسم شيفلر} الخبر', 'شيفلر'],
  ['نفى الطبيب {باسم شيفلر} الخبر', 'باسم شيفلر'],
  ['تنحت الرئيسة "{بارك غيون هيي}" أمس', 'بارك غيون هيي'],
  ['قال {شكري الحريري} إنه راض', 'شكري الحريري'],
  ['وصل {صادق جلال العظم} أمس', 'صادق جلال العظم'],
])('%s', (marked, name) => {
  const [document, people] = readMarked(marked, { confidence: 0.6, rule: 'tagger/sequence' });
  expect(wordsOf(document, withoutVerbs(document, people))).toEqual([name]);
});
