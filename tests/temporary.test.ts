import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './cli/command.ts';
import { environment, temporaryDirectory } from './temporary.ts';

test('temporary files lie in the folder of the run, those of started programs too', () => {
  const folder = dirname(temporaryDirectory());
  expect(folder).toMatch(/kashaf-tests-\d+$/u);
  const script = 'process.stdout.write(os.tmpdir())';
  const { stdout } = spawnSync(process.execPath, ['-e', script], { env: environment() });
  expect(String(stdout)).toBe(folder);
});

test('a started bash does not read the settings of whoever runs the tests', () => {
  const home = temporaryDirectory();
  writeFileSync(join(home, '.bashrc'), 'echo read\n');
  const env = { ...environment(), HOME: home };
  expect(String(spawnSync('bash', ['-c', 'true'], { env }).stdout)).toBe('');
});

test('tests make temporary directories by the one helper', () => {
  const others = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') || file.startsWith(join('cli', '')))
    .filter((file) => file.endsWith('.ts') && file !== 'temporary.test.ts')
    .filter((file) => /mkdtemp|tmpdir/u.test(readFileSync(join(root, 'tests', file), 'utf8')));
  expect(others).toEqual([]);
});
