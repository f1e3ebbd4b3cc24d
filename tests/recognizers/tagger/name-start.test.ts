import { expect, test } from 'vitest';
import { nameStart, wordCountsOf } from '../../../src/recognizers/tagger/name-start.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { lexemeOf } from '../../../src/text/vocabulary.ts';

const cases: readonly (readonly [word: string, text: string, start: string])[] = [
  // The first letter is part of a name that never occurs without it.
  ['ووكر', 'غاب ووكر أمس ثم عاد ووكر اليوم', 'ووكر'],
  ['واد', 'ترشح واد ثم انسحب واد', 'واد'],
  // The text has the word behind the proclitic.
  ['لووكر', 'غاب ووكر أمس ثم عاد ووكر، والسيارة لووكر', 'ووكر'],
  ['وحفتر', 'وصل حفتر وحفتر غادر وحفتر عاد', 'حفتر'],
  // A known name behind one proclitic beats an unknown one behind two.
  ['وباديس', 'حضر سمير وباديس', 'باديس'],
  ['ومحمد', 'حضر سمير ومحمد ثم خرج علي ومحمد', 'محمد'],
  // Hardly a word begins with two of them.
  ['ببالارمو', 'نزل ببالارمو', 'بالارمو'],
  // Particles are no evidence: «ان» is «أن» and «إن» too.
  ['فان', 'قال فان باستن إن الفريق فاز وأكد أن الهدف صحيح', 'فان'],
  ['بان', 'أكد بان كي مون أن الوفد وصل وأن الحوار بدأ', 'بان'],
  // Once is not often: the likeliest reading holds.
  ['وبوش', 'التقى الرئيس وبوش', 'بوش'],
];

test.each(cases)('%s in «%s» begins with %s', (word, text, start) => {
  const countOf = wordCountsOf(readDocument(text));
  expect(nameStart(lexemeOf(word, 'arabic'), countOf).spelling).toBe(start);
});
