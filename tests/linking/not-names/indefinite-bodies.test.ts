import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { withoutIndefinite } from '../../../src/linking/not-names/indefinite-bodies.ts';
import { readDocument } from '../../../src/text/read-document.ts';

/** Whether a body that the tagger finds in a text is left out. */
const isLeftOut = (text: string, name: string, source = 'tagger'): boolean => {
  const document = readDocument(text);
  const start = text.indexOf(name);
  const body: Candidate = {
    type: 'organization',
    start,
    end: start + name.length,
    value: null,
    confidence: 0.8,
    source,
    rule: `${source}/test`,
  };
  return withoutIndefinite(document, [body]).length === 0;
};

test.each([
  ['دخلت قوات إثيوبية البلدة', 'قوات إثيوبية', true],
  ['قالت شركة فرنسية ذلك', 'شركة فرنسية', true],
  ['دخلت القوات الإثيوبية البلدة', 'القوات الإثيوبية', false],
  ['قالت شركة فرنسا ذلك', 'شركة فرنسا', false],
  ['قالت شركة نقل تونسية ذلك', 'شركة نقل تونسية', false],
])('%s: %s', (text, name, expected) => {
  expect(isLeftOut(text, name)).toBe(expected);
});

test('what a rule finds stays', () => {
  expect(isLeftOut('دخلت قوات إثيوبية البلدة', 'قوات إثيوبية', 'organizations')).toBe(false);
});
