import { expect, test } from 'vitest';
import { contacts } from '../../../src/recognizers/contacts/contacts.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { contactCases } from './contacts.corpus.ts';

test.each(contactCases)('$text', ({ text, found }) => {
  const candidates = contacts
    .recognize(readDocument(text))
    .map(({ type, start, end, name }) =>
      name === undefined ? [type, text.slice(start, end)] : [type, text.slice(start, end), name],
    );
  expect(candidates).toEqual(found);
});
