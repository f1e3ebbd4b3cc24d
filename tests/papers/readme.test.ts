import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type EntityType, entityTypes, kinds } from '../../src/kinds.ts';
import { binary, root } from '../cli/command.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

interface Shown {
  readonly command: string;
  readonly output: string;
}

/** The commands of ```console blocks with the output that is shown below each. */
const shown: readonly Shown[] = [...readme.matchAll(/^```console\n(.*?)^```$/gmsu)].flatMap(
  ([, block = '']) =>
    block
      .split(/^\$ /mu)
      .slice(1)
      .map((part) => {
        const [command = '', ...lines] = part.split('\n');
        return { command, output: lines.join('\n') };
      }),
);

const has = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

test('the README shows commands with their output', () => {
  expect(shown.length).toBeGreaterThan(4);
});

test.for(shown)('$command prints what the README shows', ({ command, output }, { skip }) => {
  for (const program of ['jq', 'sqlite3']) {
    if (!command.includes(`${program} `) || has(program)) continue;
    expect(process.env['CI'], `${program} is missing: the README is not checked`).toBeUndefined();
    skip(`${program} is missing`);
  }
  const script = `kashaf() { "${process.execPath}" "${binary}" "$@"; }; ${command}`;
  const { stdout } = spawnSync('bash', ['-c', script], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  const [head, tail] = output.split('…\n');
  // «…» alone on a line stands for lines left out.
  if (tail === undefined) expect(stdout).toBe(output);
  else {
    expect(stdout.startsWith(head ?? '')).toBe(true);
    expect(stdout.endsWith(tail)).toBe(true);
  }
});

const row = (type: EntityType): string => {
  const { what, value } = kinds[type];
  return `| \`${type}\` | ${what} | ${value} |`;
};

test('the table of kinds in the README is that of src/kinds.ts', () => {
  // The formatter pads the cells.
  const cells = (line: string): string => line.replace(/ +/gu, ' ').replace('| |', '| |');
  const lines = readme.split('\n').map(cells);
  for (const type of entityTypes) expect(lines).toContain(cells(row(type)));
});
