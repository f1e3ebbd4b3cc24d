import { expect, test } from 'vitest';
import { withoutAgenciesBehind } from '../../../src/linking/spans/agencies-behind-people.ts';
import { readMarked, wordsOf } from '../marked-names.ts';

test.each([
  ['قتل القائد {أحمد الجعبري د ب أ}', ['أحمد الجعبري']],
  ['وعادت أمس {غزل تركي ا ف ب}', ['غزل تركي']],
  ['قال {خالد أحمد بن سلي م} ذلك', ['خالد أحمد بن سلي م']],
  ['قال {ت س إليوت} ذلك', ['ت س إليوت']],
  ['نشرت {أ ف ب} ذلك', ['أ ف ب']],
])('%s', (marked, names) => {
  const [document, people] = readMarked(marked, { confidence: 0.8, rule: 'tagger/sequence' });
  expect(wordsOf(document, withoutAgenciesBehind(document, people))).toEqual(names);
});
