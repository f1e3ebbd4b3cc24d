import { expect, test } from 'vitest';
import { isInRowOfThings } from '../../../src/linking/doubts/rows-of-things.ts';
import { readMarked } from '../marked-names.ts';

/** Whether the first person of a text, found by the tagger alone, is a thing of a list. */
const isThing = (marked: string): boolean => {
  const [{ text }, candidates] = readMarked(marked, { rule: 'tagger/sequence' });
  const index = candidates.findIndex(({ type }) => type === 'person');
  return isInRowOfThings(text, candidates, index);
};

test.each([
  // Clubs: a dash or a score beside another, what is in brackets passed over; a country and a score behind it.
  ['{organization|فيتا كلوب} ({country|الكونغو}) 0 : 0 {زيماموتو}', true],
  ['{زيماموتو} {nationality|السيراليوني} - {organization|الفتح الرباطي}', true],
  ['نوار ({country|الكونغو}) - {زيماموتو} ({country|سيراليون}) 1 : 1 ليولي', true],
  ['{زيماموتو} ({country|سيراليون}) سجل هدفا', false],
  ['{organization|فيتا كلوب} فاز بهدف {زيماموتو}', false],
  // Places before and behind, «و» between.
  ['في {place|حمام الأنف} و {نعسان} و{place|سيدي حسين} أمس', true],
  ['في {place|حمام الأنف} و {نعسان} ثم {place|سيدي حسين} أمس', false],
  ['في {place|حمام الأنف} : {نعسان} و{place|سيدي حسين} أمس', false],
])('%s', (marked, expected) => {
  expect(isThing(marked)).toBe(expected);
});
