import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/command.ts';

const papers = [
  'README.md',
  'src/README.md',
  'src/recognizers/dates/README.md',
  'src/recognizers/tagger/MODEL.md',
  'src/lexicons/SOURCES.md',
  'tests/README.md',
  'tests/held-out/README.md',
  'samples/README.md',
  'samples/docs/README.md',
  'samples/docs/archive.md',
  '.github/CONTRIBUTING.md',
];

/** Folders from which a path may be counted. */
const bases = (paper: string): readonly string[] => [dirname(paper), '.', 'src', ...parted];
/** Folders whose parts a paper names without them. */
const parted = [
  'recognizers',
  'recognizers/dates',
  'recognizers/organizations',
  'recognizers/people',
  'recognizers/quantities',
  'recognizers/tagger',
  'cli',
  'linking',
  'renderers',
  'text',
  'training',
].map((folder) => join('src', folder));

const exists = (paper: string, path: string): boolean =>
  bases(paper).some((base) => existsSync(join(root, base, path)));

/** What a paper calls a path of the project: `text/trait.ts`, `linking/`. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:[\w.-]+\/)+(?:[\w.-]+\.(?:ts|js|json|bin|md|txt|test\.ts))?)`/gu)].map(
    ([, path = '']) => path,
  );

/** Names of files without their folder: `tag.ts`. */
const fileNamesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w-]+(?:\.(?:test|corpus))?\.(?:ts|json))`/gu)].map(
    ([, name = '']) => name,
  );

const fileNames = new Set(
  ['src', 'tests', 'samples', '.'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((path) =>
      basename(path),
    ),
  ),
);

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#]+?)(?:#[^)]*)?\)/gu)]
    .map(([, link = '']) => link)
    .filter((link) => !link.includes('://'));

test.for(papers)('the files that %s names exist', (paper) => {
  const text = readFileSync(join(root, paper), 'utf8');
  const named = pathsIn(text).filter((path) => !/NAME|^\.cache/u.test(path));
  expect(named.filter((path) => !exists(paper, path))).toEqual([]);
  expect(fileNamesIn(text).filter((name) => !fileNames.has(name))).toEqual([]);
  expect(linksIn(text).filter((link) => !existsSync(join(root, dirname(paper), link)))).toEqual([]);
});

test('every paper of the project is checked', () => {
  const { stdout } = spawnSync('git', ['ls-files', '*.md', '.github/*.md'], {
    cwd: root,
    encoding: 'utf8',
  });
  // A copy without its history has nothing to list.
  const listed = stdout.split('\n').filter((file) => file !== '' && file !== 'CHANGELOG.md');
  expect(listed.filter((file) => !papers.includes(file))).toEqual([]);
});
