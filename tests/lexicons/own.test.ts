import { expect, test } from 'vitest';
import { joinLexicons, parseOwnLexicon } from '../../src/lexicons/own.ts';
import { LexiconError } from '../../src/lexicons/own-name.ts';

const lines = [
  '# our own',
  'organization\tمجموعة الرؤية\tالرؤية | رؤية القابضة',
  '',
  'country\tسيلاند\t\tXS',
  'block\tالوطن',
].join('\r\n');

const lexicon = {
  names: [
    { type: 'organization', name: 'مجموعة الرؤية', aliases: ['الرؤية', 'رؤية القابضة'] },
    { type: 'country', name: 'سيلاند', aliases: [], code: 'XS' },
  ],
  blocked: ['الوطن'],
};

test('lines of columns and JSON say the same', () => {
  expect(parseOwnLexicon(lines, 'own.tsv')).toEqual(lexicon);
  expect(parseOwnLexicon(JSON.stringify(lexicon), 'own.json')).toEqual(lexicon);
});

test('a JSON list is a list of names', () => {
  expect(parseOwnLexicon(JSON.stringify(lexicon.names), 'own.json')).toEqual({
    ...lexicon,
    blocked: [],
  });
});

test('several lexicons are one', () => {
  const more = parseOwnLexicon('place\tسيلاند\nblock\tالغد', 'more.tsv');
  const { names, blocked } = joinLexicons([parseOwnLexicon(lines, 'own.tsv'), more]);
  expect(names.map(({ type, name }) => `${type} ${name}`)).toEqual([
    'organization مجموعة الرؤية',
    'country سيلاند',
    'place سيلاند',
  ]);
  expect(blocked).toEqual(['الوطن', 'الغد']);
});

const mistakes: readonly (readonly [source: string, message: RegExp])[] = [
  ['# a\nperson\n', /^own:2: expected a type, a tab and a name, found «person»$/],
  ['town\tسيلاند\n', /^own:1: unknown type «town»; the types are person, /],
  ['country\tسيلاند\n', /^own:1: «سيلاند» needs a code of two capitals/],
  ['place\tسيلاند\t\tuk\n', /^own:1: «سيلاند» needs a code of two capitals/],
  ['{"names": [', /^own:1: not well-formed JSON: /],
  ['{\n"names": [}\n', /^own:2: not well-formed JSON: /],
  ['place\t{word} الجديدة\n', /^own:1: «{word} الجديدة» needs a word before its first wildcard$/],
  ['place\tسيلاند {town}\n', /^own:1: unknown wildcard «{town}»; there are {word}, /],
  ['{"names": 1}', /^own: expected \{"names"/],
  ['{"names": [{"type": "person"}]}', /^own: names\[0\]: needs a "type" and a "name"$/],
  ['{"names": [{"type": "person", "name": "سعد", "aliases": 1}]}', /^own: names\[0\]: "aliases"/],
];

test.each(mistakes)('%j is refused with its place', (source, message) => {
  expect(() => parseOwnLexicon(source, 'own')).toThrow(LexiconError);
  expect(() => parseOwnLexicon(source, 'own')).toThrow(message);
});
