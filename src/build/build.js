// Bundles the command line and the library; types come from tsc.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { buildPage } from './page.js';
import { pruneTypes } from './prune-types.js';

rmSync('dist', { recursive: true, force: true });

/** What packages ask for and hardly use, though it takes time to load: [name, asked by, instead]. */
const replacements = [
  ['#supports-color', 'chalk/source/index.js', 'src/build/supports-color.js'],
  ['node:child_process', 'commander/lib/command.js', 'src/build/child-process.js'],
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

/** Of package.json the code needs the version alone. */
/** @type {import('esbuild').Plugin} */
const versionOnly = {
  name: 'version-only',
  setup: ({ onLoad }) => {
    onLoad({ filter: /package\.json$/ }, async ({ path }) => {
      if (path !== resolve('package.json')) return undefined;
      const { version } = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/** Packages that few commands need, each a file of its own that is loaded when it is asked for. */
const apart = {
  'node-sqlite3-wasm': 'sqlite',
  graphology: 'graphology',
  'graphology-gexf': 'gexf',
  'ical-generator': 'icalendar',
  linkedom: 'linkedom',
  '@mozilla/readability': 'readability',
};

/** @type {(folder: string) => import('esbuild').Plugin} */
const keepApartIn = (folder) => ({
  name: 'keep-apart',
  setup: ({ onResolve }) => {
    for (const [name, file] of Object.entries(apart)) {
      onResolve({ filter: new RegExp(`^${name}$`) }, () => ({
        path: `${folder}/${file}.cjs`,
        external: true,
      }));
    }
  },
});
const keepApart = keepApartIn('../vendor');

/** Bundles know where the data lies, and read lexicons that the build has prepared. */
/** @type {import('esbuild').Plugin} */
const builtData = {
  name: 'built-data',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/data-files\.ts$/ }, () => ({
      path: resolve('src/lexicons/built-data.ts'),
    })),
};

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
// Browsers, and bundles in one file, have no files beside the code: they hand the data over. For Node the
// same code reads them.
const library = await build({
  ...common,
  platform: 'browser',
  external: ['node:*'],
  minify: true,
  target: 'es2023',
  format: 'esm',
  splitting: true,
  chunkNames: 'core',
  plugins: [
    {
      name: 'given-data',
      setup: ({ onResolve }) =>
        onResolve({ filter: /\/data-files\.ts$/ }, () => ({
          path: resolve('src/lexicons/given-data.ts'),
        })),
    },
  ],
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
  readFileSync(main, 'utf8')
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
    entryPoints: [`src/training/${name}.ts`],
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
execFileSync(process.execPath, [tsc, '-p', 'src/build/tsconfig.json'], { stdio: 'inherit' });
pruneTypes('dist/types', JSON.parse(readFileSync('package.json', 'utf8')).exports);
