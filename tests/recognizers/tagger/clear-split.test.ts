import { expect, test } from 'vitest';
import { clearSplit } from '../../../src/recognizers/tagger/bounds/clear-split.ts';
import type { NameClass } from '../../../src/recognizers/tagger/decoding/labels.ts';
import { lexemeOf } from '../../../src/text/vocabulary.ts';

test.each<[word: string, tagClass: NameClass, start?: string]>([
  ['بالحمامات', 'LOC', 'الحمامات'],
  ['والملعب', 'LOC', 'الملعب'],
  ['للديوانة', 'ORG', 'الديوانة'],
  ['والصحبي', 'PERS', 'الصحبي'],
  ['بسوسة', 'LOC', 'سوسة'],
  ['بمجلس', 'ORG', 'مجلس'],
  ['للجنة', 'ORG', 'لجنة'],
  ['للشركة', 'ORG', 'الشركة'],
  ['بساحة', 'LOC', 'ساحة'],
  ['بدار', 'LOC', 'دار'],
  // Letters of a foreign name, of a family, of a place; a listed place after «ب» alone.
  ['والتر', 'PERS'],
  ['والتون', 'PERS'],
  ['فالنسيا', 'LOC'],
  ['بالطيب', 'PERS'],
  ['بيروت', 'LOC'],
  ['بسوسة', 'ORG'],
])('%s %s', (word, tagClass, start) => {
  expect(clearSplit(lexemeOf(word, 'arabic'), tagClass)?.spelling).toBe(start);
});
