import { expect, test } from 'vitest';
import { chooseSpans } from '../../../src/linking/overlaps.ts';
import { organizations } from '../../../src/recognizers/organizations/organizations.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { cases } from './organizations.corpus.ts';

test.each(cases)('%s', (text, ...expected) => {
  const found = chooseSpans(organizations.recognize(readDocument(text)));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
