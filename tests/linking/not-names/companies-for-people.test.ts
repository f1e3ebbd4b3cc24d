import { expect, test } from 'vitest';
import { withoutCompaniesAsPeople } from '../../../src/linking/not-names/companies-for-people.ts';
import { readMarked } from '../marked-names.ts';

test.each([
  ['ارتفع سهما {عامر جروب} وغيره', 'organization'],
  ['قال {عامر الجروب} ذلك', 'person'],
  ['قال {عامر سالم} ذلك', 'person'],
])('%s', (marked, type) => {
  const [document, people] = readMarked(marked, { confidence: 0.8, rule: 'tagger/sequence' });
  const [found] = withoutCompaniesAsPeople(document, people);
  expect(found?.type).toBe(type);
});
