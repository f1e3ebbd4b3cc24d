// Bundles the command line and the library; types come from tsc.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });

/** @type {import('esbuild').BuildOptions} */
const common = {
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Names are kept, so that a trace can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
  external: ['@napi-rs/nice'],
  define: { __dirname: 'import.meta.dirname' },
  // CommonJS packages inside an ESM bundle still ask for `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

// The library and the command share no files: fewer of them are read at the start.
await build({ ...common, entryPoints: { index: 'src/index.ts' } });
await build({
  ...common,
  entryPoints: {
    'cli/main': 'src/cli/main.ts',
    'cli/worker': 'src/cli/worker.ts',
    // Piscina starts it by its name, beside the file that piscina itself is bundled into.
    worker: 'node_modules/piscina/dist/worker.js',
  },
});

const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
