import { expect, test } from 'vitest';
import { withOffices } from '../../../src/linking/offices.ts';
import { chooseSpans } from '../../../src/linking/overlaps.ts';
import { people } from '../../../src/recognizers/people/people.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { cases } from './people.corpus.ts';

test.each(cases)('%s', (text, ...expected) => {
  const document = readDocument(text);
  const found = withOffices(document, chooseSpans(people.recognize(document))).map(
    ({ start, end, attributes }) => {
      const name = text.slice(start, end);
      const role = attributes?.office ?? attributes?.title;
      return role === undefined ? name : `${name} ← ${role}`;
    },
  );
  expect(found).toEqual(expected);
});
