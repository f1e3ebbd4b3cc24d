import { expect, test } from 'vitest';
import { withOffices } from '../../../src/linking/offices/offices.ts';
import { chooseSpans } from '../../../src/linking/spans/overlaps.ts';
import { people } from '../../../src/recognizers/people/people.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { famous } from './famous.corpus.ts';
import { foreignAndVerbs } from './foreign-and-verbs.corpus.ts';
import { cases } from './people.corpus.ts';

const rows = [...cases, ...foreignAndVerbs, ...famous].map(([text, ...expected]) => ({
  text,
  expected,
}));

test.each(rows)('$text', ({ text, expected }) => {
  const document = readDocument(text);
  const found = withOffices(document, chooseSpans(people.recognize(document)));
  expect(
    found.map(({ start, end, rule, attributes }) => ({
      name: text.slice(start, end),
      title: attributes?.title,
      office: attributes?.office,
      rule: rule?.replace('people/', ''),
    })),
  ).toEqual(expected.map(({ name, title, office, rule }) => ({ name, title, office, rule })));
});
