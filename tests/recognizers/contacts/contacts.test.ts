import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';
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

test('an address ends before a control character', () => {
  const { entities } = analyzeText('زوروا https://a.example/b\u001b[31mc\u0007 اليوم');
  expect(entities.find(({ type }) => type === 'url')?.name).toBe('https://a.example/b');
});
