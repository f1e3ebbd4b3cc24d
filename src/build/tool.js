// Bundles a program of src/training or tests/bench and runs it: npm run tool -- NAME [ARGUMENTS…]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';

const [name = '', ...args] = process.argv.slice(2);
const folders = ['src/training', 'tests/bench'];
const source = folders.map((folder) => `${folder}/${name}.ts`).find((file) => existsSync(file));
if (source === undefined) {
  const files = folders.flatMap((folder) => readdirSync(folder));
  const known = files.flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? []);
  process.stderr.write(`no tool «${name}»; the programs are among ${known.join(', ')}\n`);
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
