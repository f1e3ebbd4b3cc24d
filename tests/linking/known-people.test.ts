import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicons/load.ts';
import { withKnownPeople } from '../../src/linking/known-people.ts';
import { nameKey } from '../../src/linking/name-key.ts';
import { analyzeText } from '../../src/pipeline.ts';
import { groupsOf, mentionsOf, type Named } from './mentions.ts';

const namesOf = (...names: readonly (string | Named)[]): readonly string[] =>
  withKnownPeople(groupsOf(mentionsOf('person', names))).map(({ head }) => head.name);

test.each([
  [['ترامب'], ['دونالد ترامب']],
  [['أوباما'], ['باراك أوباما']],
  // Other spellings of the surname.
  [['اوباما'], ['باراك أوباما']],
  [['فيرجسون'], ['أليكس فيرغسون']],
  [['فان غال'], ['لويس فان غال']],
  [['فانغال'], ['لويس فان غال']],
  [
    ['ترامب', 'ماكرون'],
    ['دونالد ترامب', 'إيمانويل ماكرون'],
  ],
  // Somebody else of the surname is named.
  [
    ['ترامب', 'ميلانيا ترامب'],
    ['ترامب', 'ميلانيا ترامب'],
  ],
  [
    ['أردوغان', 'بلال أردوغان أوغلو'],
    ['أردوغان', 'بلال أردوغان أوغلو'],
  ],
  // Surnames of many.
  [['بوش'], ['بوش']],
  [['كلينتون'], ['كلينتون']],
  [['السيسي'], ['السيسي']],
  [['محمد'], ['محمد']],
  // They have no other name.
  [['نيمار'], ['نيمار']],
])('%j: %j', (names, found) => {
  expect(namesOf(...names)).toEqual(found);
});

test('a wife has another given name', () => {
  expect(namesOf({ name: 'ماكرون', title: 'السيدة' })).toEqual(['ماكرون']);
  expect(namesOf({ name: 'ماكرون', title: 'السيد' })).toEqual(['إيمانويل ماكرون']);
});

describe('a document that names him by his surname alone', () => {
  const { entities } = analyzeText('قال ترامب إن الحوار مع ماكرون سيتواصل.');
  const people = entities.filter(({ type }) => type === 'person');

  test('gives the full name and its key, and the mention as it is written', () => {
    const [first] = people;
    expect(first).toMatchObject({
      name: 'دونالد ترامب',
      key: 'person:دونالد ترامب',
      attributes: { variants: ['ترامب'] },
      mentions: [{ start: 4, end: 9, text: 'ترامب' }],
    });
  });

  test('has the key of documents that name him in full', () => {
    const { entities: others } = analyzeText('استقبل الرئيس دونالد ترامب نظيره إيمانويل ماكرون.');
    const keys = others.filter(({ type }) => type === 'person').map(({ key }) => key);
    expect(people.map(({ key }) => key)).toEqual(keys);
  });
});

test('lines are sorted, a surname in one line, a full name ends in its surname as one of its spellings', () => {
  const lines = loadLexicon<readonly string[]>('known-people.json');
  expect(lines).toEqual([...lines].sort());
  const parts = lines.map((line) => line.split('='));
  const surnames = parts.map(([surname = '']) => nameKey('person', surname));
  expect(surnames).toEqual([...new Set(surnames)]);
  // «فان بيتهوفن» ends in «بيتهوفن».
  const isOfNone = ([, full = '']: readonly string[]): boolean =>
    !surnames.some((surname) => nameKey('person', full).endsWith(surname));
  expect(parts.filter(isOfNone)).toEqual([]);
});
