// Bundles the command line and the library; types come from tsc.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });

/** What packages ask for and hardly use, though it takes time to load: [name, asked by, instead]. */
const replacements = [
  ['underscore', 'levenshtein_distance.js', 'build/underscore.js'],
  ['node:child_process', 'commander/lib/command.js', 'build/child-process.js'],
];

/** @type {import('esbuild').Plugin} */
const replace = {
  name: 'replace',
  setup: ({ onResolve }) => {
    for (const [name, importer, path] of replacements) {
      onResolve({ filter: new RegExp(`^${name}$`) }, (asked) =>
        asked.importer.endsWith(importer) ? { path: resolve(path) } : undefined,
      );
    }
  },
};

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
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  external: ['@napi-rs/nice'],
  plugins: [replace],
  define: { __dirname: 'import.meta.dirname' },
  // CommonJS packages inside an ESM bundle still ask for `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

// The library and the command share no files: fewer of them are read at the start.
const library = await build({ ...common, entryPoints: { index: 'src/index.ts' } });
const command = await build({
  ...common,
  entryPoints: {
    'cli/main': 'src/cli/main.ts',
    'cli/worker': 'src/cli/worker.ts',
    // Piscina starts it by its name, beside the file that piscina itself is bundled into.
    worker: 'node_modules/piscina/dist/worker.js',
  },
});
writeFileSync('dist/THIRD-PARTY.txt', licencesOf([library.metafile, command.metafile]));

/** The licences of the packages whose code is in the bundles. */
function licencesOf(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = inputs.flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
      const text =
        file === undefined ? '' : `\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
      return `${name} ${version} (${license})${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
