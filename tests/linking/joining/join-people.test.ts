import { expect, test } from 'vitest';
import { joinPeople } from '../../../src/linking/joining/join-people.ts';
import { groupsOf, mentionsOf, namesGiven } from '../mentions.ts';
import { people } from './join-people.corpus.ts';

test.each(people)('%j', (names, found) => {
  const mentions = mentionsOf('person', names);
  expect(namesGiven(mentions, joinPeople(groupsOf(mentions)))).toEqual(found);
});

test('a long text of like names is done in linear time', () => {
  const letters = [...'بتجحدرزسشطعفقكلمن'];
  const letter = (at: number): string => letters[at % letters.length] ?? '';
  const names = Array.from(
    { length: 4913 },
    (_, at) => `محمد ${letter(at)}ا${letter(Math.floor(at / 17))}و${letter(Math.floor(at / 289))}ي`,
  );
  // Were it quadratic, the test would run out of time.
  expect(joinPeople(groupsOf(mentionsOf('person', names))).length).toBeGreaterThan(1000);
});
