import { expect, test } from 'vitest';
import type { Candidate } from '../../src/document.ts';
import { withoutForeignRoles } from '../../src/linking/roles.ts';
import { readDocument } from '../../src/text/read-document.ts';

const text = 'برئاسة المستشار محمد الشربيني وعضوية المستشار أحمد كمال';
const document = readDocument(text);

const person = (name: string, role: string): Candidate => {
  const start = text.indexOf(name);
  const attributes = { office: role };
  const place = { start, end: start + name.length };
  return { type: 'person', value: null, ...place, confidence: 0.9, source: 'people', attributes };
};
const first = person('محمد الشربيني', 'المستشار');

test('a role that runs over another person is taken away', () => {
  const second = person('أحمد كمال', 'المستشار محمد الشربيني وعضوية المستشار');
  expect(withoutForeignRoles(document, [first, second])).toEqual([
    first,
    { ...second, attributes: {} },
  ]);
});

test('nor is what runs over the person named next', () => {
  const whole = person('محمد الشربيني', 'وعضوية المستشار أحمد كمال');
  const second = person('أحمد كمال', 'المستشار');
  expect(withoutForeignRoles(document, [whole, second])).toEqual([
    { ...whole, attributes: {} },
    second,
  ]);
});

test('a role of one person alone stays', () => {
  const both = [first, person('أحمد كمال', 'المستشار')];
  expect(withoutForeignRoles(document, both)).toEqual(both);
});
