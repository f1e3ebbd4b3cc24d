import { expect, test } from 'vitest';
import {
  beginsForeign,
  nameSplit,
  wordCountsOf,
} from '../../../src/recognizers/tagger/bounds/name-split.ts';
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
  // Foreign names that begin like a proclitic and another name.
  ['برايان', 'قالت برايان إنها ستعود', 'برايان'],
  ['والت', 'رسالة إلى والت ديزني', 'والت'],
  ['بريا', 'تعمل بريا شارما في المعهد', 'بريا'],
  // «بو» before a given name, but not before a name of its own.
  ['بوعلي', 'تحدث بوعلي المباركي', 'بوعلي'],
  ['بوسام', 'التقى بوسام أمس', 'وسام'],
  // No foreign name begins with a letter before a hamza, though «كأس» is a word.
  ['لأينشتاين', 'الطفل الثاني لأينشتاين', 'أينشتاين'],
  ['بأوزوالد', 'الخاصة بأوزوالد', 'أوزوالد'],
  ['بآرلو', 'المصنع الخاص بآرلو', 'آرلو'],
  ['كأس', 'فاز بكأس العالم', 'كأس'],
  // Once is not often: the likeliest reading holds.
  ['وبوش', 'التقى الرئيس وبوش', 'بوش'],
];

test.each(cases)('%s in «%s» begins with %s', (word, text, start) => {
  const countOf = wordCountsOf(readDocument(text));
  expect(nameSplit(lexemeOf(word, 'arabic'), countOf).spelling).toBe(start);
});

test.each([
  ['ويلكرسون', 'قال ويلكرسون إنه سيعود', true],
  ['وايتهاوس', 'ثم غادر وايتهاوس القاعة', true],
  // A known name, a word of the text, an article.
  ['ويوسف', 'حضر سمير ويوسف', false],
  ['ويلتشر', 'حضر سمير ويلتشر وغاب يلتشر', false],
  ['والبرادعي', 'حضر سمير والبرادعي', false],
])('«و» of %s in «%s» is a letter of the name: %s', (word, text, expected) => {
  const countOf = wordCountsOf(readDocument(text));
  expect(beginsForeign(lexemeOf(word, 'arabic'), countOf)).toBe(expected);
});
