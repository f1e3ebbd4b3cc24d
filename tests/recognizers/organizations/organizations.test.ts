import { expect, test } from 'vitest';
import { chooseSpans } from '../../../src/linking/spans/overlaps.ts';
import { nationalities } from '../../../src/recognizers/nationalities/nationalities.ts';
import { organizations } from '../../../src/recognizers/organizations/organizations.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { clubs } from './clubs.corpus.ts';
import { complements } from './complements.corpus.ts';
import { mediaAndParties } from './media-and-parties.corpus.ts';
import { nationalPapers } from './national-papers.corpus.ts';
import { cases } from './organizations.corpus.ts';
import { stateBodies } from './state-bodies.corpus.ts';

const rows = [
  ...cases,
  ...complements,
  ...stateBodies,
  ...clubs,
  ...mediaAndParties,
  ...nationalPapers,
].map(([text, ...expected]) => ({
  text,
  expected,
}));

test.each(rows)('$text', ({ text, expected }) => {
  const document = readDocument(text);
  const earlier = nationalities.recognize(document);
  const found = chooseSpans(organizations.recognize(document, earlier));
  expect(
    found.map(({ start, end, rule, attributes, value }) => [
      text.slice(start, end),
      rule?.replace('organizations/', ''),
      ...(attributes?.class === undefined ? [] : [attributes.class]),
      ...(value !== null && 'code' in value ? [value.code] : []),
    ]),
  ).toEqual(expected);
});
