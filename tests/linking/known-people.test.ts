import { describe, expect, test } from 'vitest';
import { isRegnalTitle } from '../../src/lexicons/linking-words.ts';
import { loadLexicon } from '../../src/lexicons/load.ts';
import { withKnownPeople } from '../../src/linking/joining/name-known-people.ts';
import { withoutArticle } from '../../src/linking/keys/key-words.ts';
import { nameKey } from '../../src/linking/keys/name-key.ts';
import { CountryCounts } from '../../src/linking/locating/country-counts.ts';
import { isNamedByOneWord } from '../bench/one-name.ts';
import { groupsOf, mentionsOf, type Named } from './mentions.ts';
import { entitiesOfKind } from './whole-text.ts';

const noCountry = (): CountryCounts => new CountryCounts([]);

const namesOf = (...names: readonly (string | Named)[]): readonly string[] =>
  withKnownPeople(groupsOf(mentionsOf('person', names)), '', noCountry).map(
    ({ head }) => head.name,
  );

/** Name and key of each person of a text. */
const peopleIn = (text: string): readonly (readonly string[])[] =>
  entitiesOfKind(text, 'person').map(({ name, key }) => [name, key]);

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
  // No country is named.
  [['الشاهد'], ['الشاهد']],
  [['محمد'], ['محمد']],
  // They have no other name.
  [['نيمار'], ['نيمار']],
  [['رونالدينهو'], ['رونالدينيو']],
  // Two words of one person.
  [['إيفانكا'], ['إيفانكا ترامب']],
  [['زلاتان', 'إبراهيموفيتش'], ['زلاتان إبراهيموفيتش']],
])('%j: %j', (names, found) => {
  expect(namesOf(...names)).toEqual(found);
});

test('a wife has another given name', () => {
  expect(namesOf({ name: 'ماكرون', title: 'السيدة' })).toEqual(['ماكرون']);
  expect(namesOf({ name: 'ماكرون', title: 'السيد' })).toEqual(['إيمانويل ماكرون']);
});

test.each<[name: string, title: string | undefined, isOne: boolean]>([
  ['نيمار', undefined, true],
  ['رونالدينيو', undefined, true],
  ['ديانا', 'الأميرة', true],
  ['تشارلز', 'الأمير', true],
  ['فرانسيس', 'البابا', true],
  ['فرانسيس', 'المدرب', false],
  ['الشاهد', undefined, false],
  ['كالو', 'النجم', false],
])('%s, %s, has one name by nature: %s', (name, title, isOne) => {
  expect(isNamedByOneWord(name, title)).toBe(isOne);
});

test.each([
  [
    'التقى الملك سلمان في الرياض وفدا من السعودية.',
    ['سلمان بن عبد العزيز', 'person:سلمان بنعبدالعزيز'],
  ],
  ['التقى الملك عبدالله في عمان وفدا من الأردن.', ['عبد الله الثاني', 'person:عبدالله الثاني']],
  // Two kings are known.
  ['سافر الملك عبدالله من الأردن إلى السعودية.', ['عبدالله', 'person:عبدالله']],
  ['قال الشيخ سلمان إن السعودية بخير.', ['سلمان', 'person:سلمان']],
  ['اعتبر البابا فرنسيس أن السلام ممكن.', ['فرانسيس', 'person:فرانسيس']],
  ['أكدت حكومة الشاهد أن تونس بخير.', ['يوسف الشاهد', 'person:يوسف الشاهد']],
  // A country in the name of a body, a town of it.
  ['دعت حركة نداء تونس حكومة الشاهد إلى الحوار.', ['يوسف الشاهد', 'person:يوسف الشاهد']],
  ['زار الشاهد أمس مدينة سوسة.', ['يوسف الشاهد', 'person:يوسف الشاهد']],
])('%s', (text, person) => {
  expect(peopleIn(text)).toEqual([person]);
});

describe('a document that names him by his surname alone', () => {
  const people = entitiesOfKind('قال ترامب إن الحوار مع ماكرون سيتواصل.', 'person');

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
    const inFull = entitiesOfKind('استقبل الرئيس دونالد ترامب نظيره إيمانويل ماكرون.', 'person');
    expect(people.map(({ key }) => key)).toEqual(inFull.map(({ key }) => key));
  });
});

test('lines of known people are sorted, each once', () => {
  const lines = loadLexicon<readonly string[]>('known-people.json');
  expect(lines).toEqual([...new Set(lines)].sort());
});

test('famous names are sorted, each in one list', () => {
  const lists = Object.values(
    loadLexicon<Readonly<Record<string, readonly string[]>>>('famous-names.json'),
  );
  for (const lines of lists) expect(lines).toEqual([...lines].sort());
  const names = lists.flat().map((line) => line.split('=')[0]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

const withoutTitle = (written: string): string => {
  const [title = '', ...words] = written.split(' ');
  return isRegnalTitle(title) ? words.join(' ') : written;
};

test('a full name begins or ends in the word, or in another spelling of it', () => {
  const parts = loadLexicon<readonly string[]>('known-people.json').map((line) => line.split('='));
  const words = parts.map(([word = '']) => withoutArticle(nameKey('person', withoutTitle(word))));
  const isOfNone = ([, full = '']: readonly string[]): boolean => {
    const key = nameKey('person', full);
    return !words.some((word) => key.endsWith(word) || key.startsWith(word));
  };
  expect(parts.filter(isOfNone)).toEqual([]);
});

test('a surname behind a given name that no list knows is somebody else', () => {
  const keysOf = (text: string): readonly string[] => peopleIn(text).map(([, key]) => key ?? '');
  expect(keysOf('كتب ماركس إلى صديقه إنجلز، وقال ماركس ذلك.')).toContain('person:كارل ماركس');
  expect(keysOf('دراسة نفذها ثوربن ماركس في المدينة، وقال ماركس ذلك.')).not.toContain(
    'person:كارل ماركس',
  );
});
