// Runs the command on a sample and keeps what V8 has compiled by then, for src/cli/start.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';

const main = resolve('dist/cli/main.cjs');
const script = new Script(readFileSync(main, 'latin1'), { filename: main });
const engine = process.versions.v8.split('-', 1)[0];
process.on('exit', () => writeFileSync(`${main}.${engine}`, script.createCachedData()));
process.argv = [process.execPath, main, 'samples/rabat-politics.txt'];
script.runInThisContext()({}, createRequire(main), { exports: {} }, main, dirname(main));
