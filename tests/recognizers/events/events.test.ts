import { expect, test } from 'vitest';
import { chooseSpans } from '../../../src/linking/spans/overlaps.ts';
import { dates } from '../../../src/recognizers/dates/dates.ts';
import { events } from '../../../src/recognizers/events/events.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { cases } from './events.corpus.ts';
import { fieldCases } from './fields-and-members.corpus.ts';

const rows = [...cases, ...fieldCases].map(([text, ...expected]) => ({ text, expected }));

test.each(rows)('$text', ({ text, expected }) => {
  const document = readDocument(text);
  const found = chooseSpans(events.recognize(document, dates.recognize(document)));
  expect(
    found.map(({ start, end, rule, attributes }) => [
      text.slice(start, end),
      rule,
      ...(attributes?.year === undefined ? [] : [attributes.year]),
    ]),
  ).toEqual(expected);
});
