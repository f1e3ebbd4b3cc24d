// Bundles a program of src/training or tests/bench and runs it: npm run tool -- NAME [ARGUMENTS…]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { programs } from './programs.js';

const [name = '', ...args] = process.argv.slice(2);
const source = programs.get(name);
if (source === undefined) {
  const known = [...programs.keys()].join(', ');
  process.stderr.write(`no tool «${name}»; the programs are ${known}\n`);
  process.exit(2);
}
const outfile = `dist/training/${name}.js`;
await build({
  entryPoints: [source],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const engine = ['--max-old-space-size=8000', '--import', './src/build/missing-file.js'];
const { status } = spawnSync(process.execPath, [...engine, outfile, ...args], { stdio: 'inherit' });
process.exit(status ?? 1);
