import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { type EntityType, entityTypes, kinds } from '../../src/kinds.ts';
import { binary, root } from '../cli/command.ts';
import { environment } from '../temporary.ts';

const read = (paper: string): string => readFileSync(join(root, paper), 'utf8');

const readme = read('README.md');

interface Shown {
  readonly command: string;
  readonly output: string;
}

const blocksOf = (paper: string, language: string): readonly string[] =>
  [...paper.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu'))].map(
    ([, block = '']) => block,
  );

/** The commands of ```console blocks with the output that is shown below each. */
const shownIn = (paper: string): readonly Shown[] =>
  blocksOf(paper, 'console').flatMap((block) =>
    block
      .split(/^\$ /mu)
      .slice(1)
      .map((part) => {
        const [command = '', ...lines] = part.split('\n');
        return { command, output: lines.join('\n') };
      }),
  );

const shown: readonly Shown[] = [readme, read('samples/docs/archive.md')].flatMap(shownIn);

const has = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

test('the papers show commands with their output', () => {
  expect(shown.length).toBeGreaterThan(9);
});

test.for(shown)('$command prints what its paper shows', ({ command, output }, { skip }) => {
  for (const program of ['jq', 'sqlite3']) {
    if (!command.includes(`${program} `) || has(program)) continue;
    expect(process.env['CI'], `${program} is missing: the README is not checked`).toBeUndefined();
    skip(`${program} is missing`);
  }
  // Another run of the tests may write the same files of /tmp.
  const own = command.replaceAll('/tmp/', `${environment()['TMPDIR']}/`);
  const script = `kashaf() { "${process.execPath}" "${binary}" "$@"; }; ${own}`;
  const { stdout } = spawnSync('bash', ['-c', script], {
    cwd: root,
    encoding: 'utf8',
    env: environment(),
  });
  const [head, tail] = output.split('…\n');
  // «…» alone on a line stands for lines left out.
  if (tail === undefined) expect(stdout).toBe(output);
  else {
    expect(stdout.startsWith(head ?? '')).toBe(true);
    expect(stdout.endsWith(tail)).toBe(true);
  }
});

/** Runs an example as a user of the package does. */
const runExample = (example: string): string => {
  const { code } = transformSync(example, { loader: 'ts', format: 'esm' });
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
};

test('the example of the library in the README adds and leaves out a recognizer in ten lines', () => {
  const [example = ''] = blocksOf(readme, 'ts');
  const [code = '', output] = example.trim().split('\n// ');
  expect(code.split('\n')).toHaveLength(10);
  expect(runExample(code).trim().split('\n').join(', ')).toBe(output);
});

test('the example of src/README.md finds its own name', () => {
  const [example = ''] = blocksOf(read('src/README.md'), 'ts');
  const last = example.trim().split('\n').at(-1) ?? '';
  const printed = example.replace(
    last,
    `console.log(${last.slice(0, -1)}.documents[0].entities[0])`,
  );
  expect(runExample(printed)).toContain("name: 'SABC.SR'");
});

/** Kinds of one value after each other share a row. */
const rows = (): readonly string[] => {
  const groups: EntityType[][] = [];
  for (const type of entityTypes) {
    const same = groups.at(-1);
    if (same?.[0] !== undefined && kinds[same[0]].value === kinds[type].value) same.push(type);
    else groups.push([type]);
  }
  return groups.map((types) => {
    const names = types.map((type) => `\`${type}\``).join(', ');
    const what = types.map((type) => kinds[type].what).join('; ');
    return `| ${names} | ${what} | ${types[0] === undefined ? '' : kinds[types[0]].value} |`;
  });
};

test('the table of kinds in the README is that of src/kinds.ts', () => {
  // The formatter pads the cells.
  const cells = (line: string): string => line.replace(/ +/gu, ' ').replace('| |', '| |');
  const lines = readme.split('\n').map(cells);
  const start = lines.findIndex((line) => line.startsWith('| type '));
  const end = lines.indexOf('', start);
  expect(lines.slice(start + 2, end)).toEqual(rows().map(cells));
});
