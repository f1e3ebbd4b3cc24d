// Bundles the command line and the library; types come from tsc.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { build } from 'esbuild';
import { licencesOf } from './licences.js';
import { buildPage } from './page.js';
import { apart, builtData, givenData, keepApartIn, replace, versionOnly } from './plugins.js';
import { programs } from './programs.js';
import { pruneTypes } from './prune-types.js';

rmSync('dist', { recursive: true, force: true });

const keepApart = keepApartIn('../vendor');

/** @type {import('esbuild').BuildOptions} */
const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Lines are short, so that a trace can be read.
  lineLimit: 160,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [replace],
};

/** @type {import('esbuild').BuildOptions} */
const esm = {
  ...common,
  format: 'esm',
  // CommonJS packages inside an ESM bundle still ask for `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __pathOf } from 'node:url'; const require = __createRequire(import.meta.url), __dirname = __pathOf(new URL('.', import.meta.url));",
  },
};

/** @param {string} dist the path from a bundle to dist. */
const dataFrom = (dist) => ({
  'import.meta.dirname': '__dirname',
  DIST: JSON.stringify(dist),
});

const html = await build({
  ...esm,
  minifyIdentifiers: true,
  plugins: [replace, builtData, keepApartIn('./vendor')],
  define: dataFrom('.'),
  entryPoints: { html: 'src/html/read-html.ts' },
});
// In browsers its data are handed over; for Node the same code reads them.
const library = await build({
  ...common,
  platform: 'browser',
  external: ['node:*'],
  minify: true,
  target: 'es2023',
  format: 'esm',
  splitting: true,
  chunkNames: 'core',
  plugins: [givenData],
  define: { DATA_FILES: JSON.stringify(dataFiles()) },
  entryPoints: { index: 'src/node.ts', browser: 'src/browser.ts' },
});
// One CommonJS file starts faster than modules, and Node 20 can be handed its compiled code.
const command = await build({
  ...common,
  minifyIdentifiers: true,
  plugins: [replace, builtData, keepApart, versionOnly],
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  entryPoints: { 'cli/start': 'src/cli/start.ts', 'cli/main': 'src/cli/main.ts' },
  // A script that is no module has no import().
  supported: { 'dynamic-import': false },
  define: { ...dataFrom('..'), 'import.meta.url': '__filename' },
});
const main = 'dist/cli/main.cjs';
writeFileSync(
  main,
  // Wrapped as Node wraps a module: src/cli/start.ts hands it to V8 as it is.
  module
    .wrap(readFileSync(main, 'utf8'))
    // esbuild escapes all that is not ASCII but in regular expressions; one byte a character reads faster.
    .replace(/[^\0-\x7f]/g, escaped)
    // It names the body of each module by its file; a name for each is a shape of objects for each to V8.
    .replace(/\b__(esm|commonJS)\(\{"[^"\n]*"\(/g, '__$1({run('),
);
const vendor = await build({
  ...common,
  minify: true,
  outdir: 'dist/vendor',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  entryPoints: Object.fromEntries(Object.entries(apart).map(([name, file]) => [file, name])),
});
copyFileSync(
  'node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm',
  'dist/vendor/node-sqlite3-wasm.wasm',
);
await write('lexicon-image');
await write('lexicon-texts', smallLexicons());
await write('word-traits');
const page = await buildPage();
execFileSync(process.execPath, ['src/build/compile.js'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

writeFileSync('dist/kashaf.1', execFileSync(process.execPath, ['bin/kashaf.js', 'man']));

const metafiles = [html, library, command, vendor, page].map(({ metafile }) => metafile);
writeFileSync('dist/THIRD-PARTY.txt', licencesOf(metafiles));

/**
 * Runs a program of src/training that works out beforehand what the command would.
 * @param {string} name
 * @param {readonly string[]} [args]
 */
async function write(name, args = []) {
  const outfile = `dist/${name}.js`;
  await build({
    ...esm,
    entryPoints: [programs.get(name) ?? name],
    outdir: undefined,
    outfile,
  });
  execFileSync(process.execPath, [outfile, ...args], { stdio: 'inherit' });
  rmSync(outfile);
}

/** Lexicons that the command reads as text: of large ones no article of usual kind asks. */
function smallLexicons() {
  const most = 100_000;
  return dataFiles().filter(
    (file) => file.endsWith('.json') && statSync(`src/lexicons/${file}`).size < most,
  );
}

/** Lexicons of the library and the model. */
function dataFiles() {
  const lexicons = readdirSync('src/lexicons').filter((file) => /\.(?:json|bin)$/.test(file));
  // Those of which the code needs no more than is prepared are not in the package.
  const { files } = JSON.parse(readFileSync('package.json', 'utf8'));
  const isShipped = (file) => !files.includes(`!src/lexicons/${file}`);
  return [
    ...lexicons.filter((file) => file !== 'command-texts.json' && isShipped(file)),
    'lexicons.bin',
    'model.bin',
  ];
}

/** @param {string} unit one UTF-16 unit. */
function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'src/build/tsconfig.json'], { stdio: 'inherit' });
pruneTypes('dist/types', JSON.parse(readFileSync('package.json', 'utf8')).exports);
