import { expect, test } from 'vitest';
import {
  isAdjectiveOfNoun,
  isBareHead,
  isOfCommune,
  isOfKinOrAward,
  isOwned,
} from '../../../src/recognizers/tagger/bounds/bare-heads.ts';
import { readDocument } from '../../../src/text/read-document.ts';

test.each([
  ['وزارة', 'ORG', true],
  ['لهيئة', 'ORG', true],
  ['الاتحاد', 'ORG', false],
  ['رويترز', 'ORG', false],
  ['معتمدية', 'LOC', true],
  ['بمدينة', 'LOC', true],
  ['مستشفى', 'LOC', true],
  ['القاهرة', 'LOC', false],
  ['كلمنجة', 'LOC', false],
  ['مونديال', 'LOC', true],
  ['المشهد الثقافي العربي', 'LOC', true],
  ['مطار بديل', 'LOC', true],
  ['مطار عسكري', 'LOC', true],
  ['قاعدة بحرية', 'LOC', true],
  ['مطار معيتيقة', 'LOC', false],
  ['قصر الثقافة', 'LOC', false],
  ['وزارة', 'PERS', false],
  ['وزارة العدل', 'ORG', false],
  ['حركة المرور', 'ORG', true],
  ['حركة المرور الوطنية', 'ORG', false],
] as const)('%s as %s: %s', (text, tagClass, bare) => {
  const { tokens } = readDocument(text);
  const span = { firstToken: 0, endToken: tokens.length, tagClass, confidence: 0.9 };
  expect(isBareHead(tokens, span)).toBe(bare);
});

test.each([
  ['ببلدية الأخضرية', true],
  ['أعلنت بلدية المنستير', false],
])('a commune is where something happens: %s', (text, isPlace) => {
  const { tokens } = readDocument(text);
  const span = { firstToken: tokens.length - 2, endToken: tokens.length, confidence: 0.9 };
  expect(isOfCommune(tokens, { ...span, tagClass: 'ORG' })).toBe(isPlace);
});

test.each([
  ['تحقيق عدلي', true],
  ['تسرب غازي', true],
  // A person's noun, one of the other gender, a name that no Arab has.
  ['الوزير غازي', false],
  ['حكومة غازي', false],
  ['حصول ساركوزي', false],
  ['تحقيق العدلي', false],
])('the second word of «%s» is an adjective: %s', (text, adjective) => {
  const { tokens } = readDocument(text);
  const span = { firstToken: 1, endToken: 2, tagClass: 'PERS', confidence: 0.7 } as const;
  expect(isAdjectiveOfNoun(tokens, span)).toBe(adjective);
});

test.each([
  ['متفقد إداري ومالي', true],
  ['مركز مصرفي ومالي', true],
  ['النيجر ومالي', false],
  ['التونسي ومالي', false],
  ['إداري مالي', false],
  // What kind of town it is, against names.
  ['مدينة صناعية', true],
  ['منطقة سياحية', true],
  ['مدينة طبرية', false],
  ['مدينة كلمنجة', false],
  ['المدينة الصناعية', false],
])('the last word of «%s» is a second adjective: %s', (text, adjective) => {
  const { tokens } = readDocument(text);
  const endToken = tokens.length;
  const span = { firstToken: endToken - 1, endToken, tagClass: 'LOC', confidence: 0.7 } as const;
  expect(isAdjectiveOfNoun(tokens, span)).toBe(adjective);
});

test.each([
  ['سلالة تشينغ', 'LOC', true],
  ['وعشيرة دينغ', 'PERS', true],
  ['آل لانكستر', 'PERS', true],
  ['بجائزة بوليتزر', 'PERS', true],
  ['جائزة طوكيو', 'LOC', false],
  ['مدينة تشينغ', 'LOC', false],
  ['السلالة تشينغ', 'LOC', false],
] as const)('%s as %s is of kin: %s', (text, tagClass, of) => {
  const { tokens } = readDocument(text);
  expect(isOfKinOrAward(tokens, { firstToken: 1, endToken: 2, tagClass, confidence: 0.9 })).toBe(
    of,
  );
});

test.each([
  ['قصره', true],
  ['البصره', false],
  ['صفاقس', false],
] as const)('%s is somebody’s: %s', (text, owned) => {
  const { tokens } = readDocument(text);
  expect(isOwned(tokens, { firstToken: 0, endToken: 1, tagClass: 'LOC', confidence: 0.9 })).toBe(
    owned,
  );
});
