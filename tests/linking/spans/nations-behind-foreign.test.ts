import { expect, test } from 'vitest';
import { withoutNationsBehind } from '../../../src/linking/spans/nations-behind-foreign.ts';
import { namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(withoutNationsBehind, { rule: 'tagger/sequence' });

test.each([
  ['فاز {organization|يونغ سبورتينغ الكامروني} أمس', 'يونغ سبورتينغ'],
  ['درس في {organization|جامعة لافالون الكندية} سنتين', 'جامعة لافالون'],
  ['خسر {organization|بلاتينيوم ستارز الجنوب إفريقي} أمس', 'بلاتينيوم ستارز'],
  ['تعادل فريق {organization|القوات المسلحة السيراليوني} أمس', 'القوات المسلحة'],
  // What agrees with the body and belongs to its name, money, one word, people.
  ['قالت {organization|القوات المسلحة السيراليونية} ذلك', 'القوات المسلحة السيراليونية'],
  ['أعلنت {organization|وزارة الصحة الكندية} ذلك', 'وزارة الصحة الكندية'],
  ['ارتفع سهم {organization|جي إف إتش المالية} أمس', 'جي إف إتش المالية'],
  ['حضر {organization|مكتب شؤون تايوان الصيني} أمس', 'مكتب شؤون تايوان الصيني'],
  ['فاز {organization|الكامروني} أمس', 'الكامروني'],
  ['وصل {بيتر الكامروني} أمس', 'بيتر الكامروني'],
])('%s', (marked, name) => {
  expect(namesIn(marked)).toEqual([name]);
});

test('what a rule finds stays as it is', () => {
  const byRule = namesAfter(withoutNationsBehind, { rule: 'organizations/listed' });
  expect(byRule('نقلته {organization|برس تراست الهندية} أمس')).toEqual(['برس تراست الهندية']);
});
