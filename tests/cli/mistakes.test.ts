import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { kashaf } from './command.ts';

const directory = temporaryDirectory();
const at = (name: string): string => join(directory, name);

beforeAll(() => {
  mkdirSync(at('bare'));
  mkdirSync(at('pictures'));
  writeFileSync(
    at('pictures/a.png'),
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xd8),
  );
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('blank.txt'), ' \n\n');
  writeFileSync(at('image.jpg'), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46));
  writeFileSync(at('paper.pdf'), '%PDF-1.7\n');
  writeFileSync(at('short.gz'), Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b));
  writeFileSync(at('bad.ndjson'), '{"text":"وصل"}\n{"text": \n[1]\n{"body":"وصل"}\n');
  writeFileSync(at('bad.csv'), 'title,body\nخبر,وصل الوزير\n');
  writeFileSync(at('bad.conll'), 'وصل\tO\nعلي\n');
});

/** Arguments (files by their names in the directory), and what the one line must say. */
const mistakes: readonly (readonly [args: readonly string[], line: RegExp])[] = [
  [['missing.txt'], /missing\.txt: no such file; check the name$/],
  [['bare'], /bare: no text in this directory; pass another$/],
  [
    ['pictures'],
    /pictures: no text in this directory \(.*pictures\/a\.png: is binary; only text can be read\); pass another$/,
  ],
  [['image.jpg'], /image\.jpg: is binary; only text can be read$/],
  [['paper.pdf'], /paper\.pdf: is a PDF; make it text first/],
  [
    ['short.gz'],
    /short\.gz: its gzip data ends too early, what came before was read; fetch the file again$/,
  ],
  [
    ['bad.csv'],
    /bad\.csv:1: no «text»; the fields are title, body: did you mean --text-field body$/,
  ],
  [['--formt', 'json', 'empty.txt'], /unknown option '--formt' \(Did you mean --format\?\)$/],
  [
    ['tokenize', '--types', 'date'],
    /unknown option '--types' here: it is for kashaf extract, index, search$/,
  ],
  [
    ['tokenize', '--top', '3'],
    /unknown option '--top' here: it is for kashaf extract, index, search$/,
  ],
  [
    ['completion', 'ksh'],
    /argument <shell>: 'ksh' is invalid\. The choices are bash, zsh, fish\.$/,
  ],
  [['-f', 'xml', 'empty.txt'], /'xml' is invalid\. The choices are text, json, /],
  [['--types', 'foo'], /--types: unknown kind «foo»\. The kinds are person, country, /],
  [['--types', 'persons'], /--types: unknown kind «persons»; did you mean person\? /],
  [['--types', ','], /--types: name a kind, /],
  [['--date', '2019-02-30'], /'2019-02-30' is invalid\. Pass a day as YYYY-MM-DD, or today\.$/],
  [['--date', 'yesterday'], /Pass a day as YYYY-MM-DD, or today\.$/],
  [['--min-confidence', '2'], /Pass a number from 0 to 1\.$/],
  [['--jobs', '-1'], /Pass a whole number from 0 to 256\.$/],
  [['--encoding', 'koi8'], /'koi8' is invalid\. The choices are auto, utf-8, windows-1256, /],
  [['tokenise', 'good.txt'], /«tokenise» is no command and no file; did you mean tokenize\?$/],
  [['--lexicon', 'missing.tsv'], /--lexicon .*missing\.tsv: no such file; check the name$/],
  [
    ['--lexicon', 'bad.conll'],
    /--lexicon .*bad\.conll:1: unknown type «وصل»; the types are person, /,
  ],
  [['evaluate', 'missing.conll'], /missing\.conll: no such file; check the name$/],
  [['evaluate', 'bad.conll'], /bad\.conll:2: expected a token and its tag .* found «علي»$/],
  [['evaluate', '--map', 'LOC=town', 'bad.conll'], /--map: unknown type «town»; the types are /],
  [['evaluate', '--part', '2-3', 'bad.conll'], /--part 2-3: name two fractions, such as 0\.9-1/],
  [['evaluate'], /missing required argument 'gold'; see kashaf help evaluate$/],
];

test.each(mistakes)('%j is one line on stderr and exit code 2', async (args, line) => {
  const named = args.map((arg) => (/^[a-z]+\.[a-z]+$|^bare$|^pictures$/.test(arg) ? at(arg) : arg));
  const { code, stdout, stderr } = await kashaf(named, { input: 'وصل الوزير' });
  expect(stderr).toMatch(/^kashaf: [^\n]+\n$/);
  expect(stderr.trimEnd()).toMatch(line);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('each bad line of NDJSON is an error with its number, the good ones are done', async () => {
  const { code, stdout, stderr } = await kashaf(['-f', 'ndjson', at('bad.ndjson')]);
  expect(code).toBe(2);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/bad\.ndjson:2: not a JSON object; /),
    expect.stringMatching(/bad\.ndjson:3: a list, not a JSON object; fix it$/),
    expect.stringMatching(/bad\.ndjson:4: no «text»; the fields are body: /),
  ]);
});

test('the other inputs are still done', async () => {
  writeFileSync(at('good.txt'), 'وصل الوزير إلى لبنان.');
  const { code, stdout, stderr } = await kashaf([
    'tokenize',
    at('missing.txt'),
    at('good.txt'),
    at('empty.txt'),
  ]);
  expect(code).toBe(2);
  expect(stdout).toBe('وصل\nالوزير\nإلى\nلبنان\n.\n\n');
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/missing\.txt: no such file/),
    expect.stringMatching(/empty\.txt: holds no text$/),
    '',
  ]);
});

test('an empty input is a document without words', async () => {
  const { code, stdout, stderr } = await kashaf(['-f', 'ndjson'], { input: '' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'kashaf: standard input: holds no text\n' });
  expect(JSON.parse(stdout)).toMatchObject({ id: '-', entities: [], statistics: { words: 0 } });
});

test('with no file and a terminal the help is on stderr', async () => {
  const { code, stdout, stderr } = await kashaf([], { terminal: 'all' });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: kashaf');
});
