import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { withoutClubsAsPeople } from '../../../src/linking/not-names/clubs-for-people.ts';
import { entitiesOfKind } from '../whole-text.ts';

const place = { start: 5, end: 11, value: null } as const;
const club: Candidate = {
  ...place,
  type: 'organization',
  confidence: 0.7,
  source: 'organizations',
  rule: 'organizations/club',
};
const person = (rule: string, confidence = 0.8): Candidate => ({
  ...place,
  type: 'person',
  confidence,
  source: 'test',
  rule,
});

test.each([
  ['the word alone', [person('people/family'), person('tagger/sequence')], 0],
  ['a title', [person('people/title+family'), person('tagger/sequence')], 2],
  ['a full name', [person('people/surname')], 1],
  ['a sure tagger', [person('people/family'), person('tagger/sequence', 0.985)], 2],
  ['another end', [{ ...person('people/family'), end: 20 }], 1],
] as const)('a person in the place of a club by %s', (_, people, left) => {
  const found = withoutClubsAsPeople([...people, club]);
  expect(found.filter(({ type }) => type === 'person')).toHaveLength(left);
  expect(found).toContain(club);
});

test('a doubtful club leaves people', () => {
  const unsure = { ...club, confidence: 0.5 };
  expect(withoutClubsAsPeople([person('people/family'), unsure])).toHaveLength(2);
});

test.each([
  ['وتغلب مانشستر يونايتد على نيوكاسل وفرط بولتون بفوز كان في متناوله أمام ضيفه ويغان', false],
  ['وقال مستشار الأمن القومي جون بولتون إن الاتفاق سيئ. وأضاف بولتون أنه سيزور لندن', true],
])('%s', (text, isPerson) => {
  expect(entitiesOfKind(text, 'person').length > 0).toBe(isPerson);
});
