import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment, temporaryDirectory } from '../temporary.ts';
import { root } from './command.ts';

const keeps = 'enableCompileCache' in nodeModule;
if (!keeps) process.stderr.write(`Node ${process.version} keeps no compiled code: not tested\n`);

// A program of one line beside what starts it: of the command itself the build has compiled code.
const folder = temporaryDirectory();
const program = join(folder, 'start.cjs');
copyFileSync(join(root, 'dist/cli/start.cjs'), program);
writeFileSync(join(folder, 'main.cjs'), "(function () { console.log('started'); });");

const start = (
  kept: string,
  env: Readonly<Record<string, string>> = {},
  started = program,
): void => {
  const { status, stdout } = spawnSync(process.execPath, [started], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...environment(), NODE_COMPILE_CACHE: kept, ...env },
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'started\n' });
};

const filesIn = (kept: string): readonly string[] =>
  readdirSync(kept, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('kashaf-'))
    .map((file) => join(kept, file));

describe.skipIf(!keeps)('compiled code', () => {
  test('is kept at the first start, and left as it is by the next', () => {
    const kept = temporaryDirectory();
    start(kept);
    const [file = '', ...others] = filesIn(kept);
    expect(others).toEqual([]);
    const { ino } = statSync(file);
    start(kept);
    expect(statSync(file).ino).toBe(ino);
  });

  test('that is damaged is not run, but kept anew', () => {
    const kept = temporaryDirectory();
    start(kept);
    const [file = ''] = filesIn(kept);
    const whole = readFileSync(file);
    const damaged = Buffer.from(whole).fill(0xff, whole.length / 8, whole.length / 4);
    for (const content of [damaged, whole.subarray(0, 99), Buffer.alloc(99), '']) {
      writeFileSync(file, content);
      start(kept);
      expect(statSync(file).size).toBe(whole.length);
      expect(readFileSync(file).subarray(0, 99)).toEqual(whole.subarray(0, 99));
    }
  });

  test('of a start that analysed nothing is not kept again by another such', () => {
    const kept = temporaryDirectory();
    const long = join(temporaryDirectory(), 'main.cjs');
    copyFileSync(program, join(long, '../start.cjs'));
    const sign = "if (process.env.SIGNS) globalThis[Symbol.for('kashaf.hasAnalysed')] = true;";
    writeFileSync(
      long,
      `(function () { ${sign} console.log('started'); /* ${'x'.repeat(20_000)} */ });`,
    );
    const inode = (env = {}): number => {
      start(kept, env, join(long, '../start.cjs'));
      return statSync(filesIn(kept)[0] ?? '').ino;
    };
    const first = inode();
    expect(inode()).toBe(first);
    expect(inode({ SIGNS: '1' })).not.toBe(first);
  });

  test('of earlier versions goes, but for one', () => {
    const kept = temporaryDirectory();
    start(kept);
    const [file = ''] = filesIn(kept);
    rmSync(file);
    const older = ['3', '1', '2'].map((version) => join(file, `../kashaf-0.0.${version}`));
    for (const [at, path] of older.entries()) {
      writeFileSync(path, 'x');
      utimesSync(path, at, at);
    }
    start(kept);
    expect(filesIn(kept).toSorted()).toEqual([join(file, '../kashaf-0.0.2'), file]);
  });

  test('is not kept where it may not be', () => {
    const kept = temporaryDirectory();
    start(kept, { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(filesIn(kept)).toEqual([]);
    start(join(program, 'no-folder'));
  });
});
