import { expect, test } from 'vitest';
import { isBareHead } from '../../../src/recognizers/tagger/bare-heads.ts';
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
  ['وزارة', 'PERS', false],
  ['وزارة العدل', 'ORG', false],
] as const)('%s as %s: %s', (text, tagClass, bare) => {
  const { tokens } = readDocument(text);
  const span = { firstToken: 0, endToken: tokens.length, tagClass, confidence: 0.9 };
  expect(isBareHead(tokens, span)).toBe(bare);
});
