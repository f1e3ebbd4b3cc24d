import { expect, test } from 'vitest';
import { withoutMoodsAsPeople } from '../../../src/linking/not-names/moods-for-people.ts';
import { readMarked, wordsOf } from '../marked-names.ts';

test.each([
  ['قال إنني {سعيد بوجودي} هنا', []],
  ['وأنا {سعيد بذلك} جدا', []],
  ['قال {سعيد بوجودي} إنه هنا', ['سعيد بوجودي']],
  ['قال إنني {سعيد العلمي} من فاس', ['سعيد العلمي']],
])('%s', (marked, names) => {
  const [document, people] = readMarked(marked, { confidence: 0.8, rule: 'tagger/sequence' });
  expect(wordsOf(document, withoutMoodsAsPeople(document, people))).toEqual(names);
});
