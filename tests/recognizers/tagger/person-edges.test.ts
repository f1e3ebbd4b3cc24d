import { expect, test } from 'vitest';
import { withoutStrangers } from '../../../src/recognizers/tagger/person-edges.ts';
import { readDocument } from '../../../src/text/read-document.ts';

/** A sentence, what the model takes for a person in it, and what is left of that. */
const rows: readonly (readonly [text: string, taken: string, left: string])[] = [
  ['وأين كان الوزير؟', 'وأين كان', ''],
  ['ومن توفيق الله أن المطر نزل.', 'توفيق الله', ''],
  ['ومن توفيق الله سالم أن المطر نزل.', 'توفيق الله سالم', 'سالم'],
  ['وبارك الله في الجميع.', 'وبارك الله', ''],
  ['زار آية الله الشيرازي المدرسة.', 'آية الله الشيرازي', 'الشيرازي'],
  ['قال حمد الله إن المطر نزل.', 'حمد الله', 'حمد الله'],
  ['شكر معالي الوزير الحضور.', 'شكر معالي', ''],
  ['شكر معالي الوزير', 'شكر معالي الوزير', ''],
  ['أوضح معالي وزير النقل ذلك.', 'معالي', ''],
  ['غنت معالي زايد أمس.', 'معالي زايد', 'معالي زايد'],
  ['استقبل خادم الحرمين الشريفين الضيف.', 'خادم الحرمين الشريفين', ''],
  ['استقبل ولي العهد محمد شاكر الضيف.', 'ولي العهد محمد شاكر', 'محمد شاكر'],
  ['كلها هيك يا سمير.', 'هيك يا سمير', 'سمير'],
  ['كان عارف كل شي.', 'عارف كل شي', 'شي'],
  ['وصل عارف علوي إلى كراتشي.', 'عارف علوي', 'عارف علوي'],
  ['أثنى المدرب على أحمد شوقي.', 'على أحمد شوقي', 'أحمد شوقي'],
  ['افتتح المستشار على رزق الحفل.', 'على رزق', 'على رزق'],
  ['هتف مناصرو سالم شاكر للفوز.', 'مناصرو سالم شاكر', 'سالم شاكر'],
  ['قال ومسؤولو شاكر معه.', 'ومسؤولو شاكر', 'شاكر'],
  ['وصل ماريو سانشيز.', 'ماريو سانشيز', 'ماريو سانشيز'],
  ['وصل باولو روسي.', 'باولو روسي', 'باولو روسي'],
  ['وصل محمد شاكر.', 'محمد شاكر', 'محمد شاكر'],
  ['قال معز القروي صاحب المقهى.', 'معز القروي صاحب', 'معز القروي'],
  ['ولد هوراشيو كينغ عام 1754.', 'ولد هوراشيو كينغ', 'هوراشيو كينغ'],
  ['ولد عباس وزير سابق.', 'ولد عباس', 'ولد عباس'],
  ['شيع دوق ويستمور أخاه.', 'دوق ويستمور', ''],
  ['زوجها إيرل ستراثمور أمس.', 'إيرل ستراثمور', ''],
  ['وصل معز صاحب.', 'معز صاحب', 'معز صاحب'],
];

test.each(rows)('%s: «%s» leaves «%s»', (text, taken, left) => {
  const { tokens } = readDocument(text);
  const first = text.indexOf(taken);
  const firstToken = tokens.findIndex(({ start }) => start === first);
  const endToken = tokens.findIndex(({ end }) => end === first + taken.length) + 1;
  const span = withoutStrangers(tokens, {
    firstToken,
    endToken,
    tagClass: 'PERS',
    confidence: 0.8,
  });
  const shown =
    span === undefined
      ? ''
      : text.slice(tokens[span.firstToken]?.start, tokens[span.endToken - 1]?.end);
  expect(shown).toBe(left);
});

test('other kinds stay as they are', () => {
  const { tokens } = readDocument('أين كان الوزير؟');
  const span = { firstToken: 0, endToken: 2, tagClass: 'ORG', confidence: 0.8 } as const;
  expect(withoutStrangers(tokens, span)).toBe(span);
});
