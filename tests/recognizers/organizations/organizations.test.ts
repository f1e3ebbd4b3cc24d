import { expect, test } from 'vitest';
import { chooseSpans } from '../../../src/linking/overlaps.ts';
import { organizations } from '../../../src/recognizers/organizations/organizations.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { cases } from './organizations.corpus.ts';

const rows = cases.map(([text, ...expected]) => ({ text, expected }));

test.each(rows)('$text', ({ text, expected }) => {
  const found = chooseSpans(organizations.recognize(readDocument(text)));
  expect(
    found.map(({ start, end, rule, attributes }) => [
      text.slice(start, end),
      rule?.replace('organizations/', ''),
      ...(attributes?.class === undefined ? [] : [attributes.class]),
    ]),
  ).toEqual(expected);
});
