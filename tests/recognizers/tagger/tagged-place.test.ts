import { expect, test } from 'vitest';
import { taggedPlace } from '../../../src/recognizers/tagger/bounds/tagged-place.ts';
import { readDocument } from '../../../src/text/read-document.ts';

/** Text, the tokens that the tagger takes for a place, and what becomes of them. */
const cases: readonly (readonly [text: string, first: number, end: number, found: string])[] = [
  ['عبروا شبه جزيرة سيناء أمس', 1, 4, 'سيناء'],
  // The tagger leaves off the name itself.
  ['عبروا شبه جزيرة سيناء أمس', 1, 3, 'شبه جزيرة'],
  ['عبروا شبه جزيرة كولا أمس', 1, 4, 'شبه جزيرة كولا'],
];

test.each(cases)('%s, tokens %i to %i', (text, firstToken, endToken, found) => {
  const document = readDocument(text);
  const start = document.tokens[firstToken]?.start ?? 0;
  const end = document.tokens[endToken - 1]?.end ?? 0;
  const span = { firstToken, endToken, tagClass: 'LOC', confidence: 0.8 } as const;
  const common = {
    start,
    end,
    confidence: 0.8,
    source: 'tagger',
    rule: 'tagger/test',
    name: undefined,
  };
  const place = taggedPlace(document, span, common);
  expect(text.slice(place?.start, place?.end)).toBe(found);
});
