// Plugins of esbuild with which the bundles are made.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What packages ask for and hardly use, though it takes time to load: [name, asked by, instead]. */
const replacements = [
  ['#supports-color', 'chalk/source/index.js', 'src/build/supports-color.js'],
  ['node:child_process', 'commander/lib/command.js', 'src/build/child-process.js'],
];

/** @type {import('esbuild').Plugin} */
export const replace = {
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
export const versionOnly = {
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
export const apart = {
  'node-sqlite3-wasm': 'sqlite',
  graphology: 'graphology',
  'graphology-gexf': 'gexf',
  'ical-generator': 'icalendar',
  linkedom: 'linkedom',
  '@mozilla/readability': 'readability',
  'csv-parse': 'csv-parse',
  underscore: 'underscore',
};

/** @type {(folder: string) => import('esbuild').Plugin} */
export const keepApartIn = (folder) => ({
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
/** Bundles know where the data lies, and read lexicons that the build has prepared. */
/** @type {import('esbuild').Plugin} */
export const builtData = {
  name: 'built-data',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/data-files\.ts$/ }, () => ({
      path: resolve('src/lexicons/built-data.ts'),
    })),
};

/** Browsers, and bundles in one file, have no files beside the code: they hand the data over. */
/** @type {import('esbuild').Plugin} */
export const givenData = {
  name: 'given-data',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/data-files\.ts$/ }, () => ({
      path: resolve('src/lexicons/given-data.ts'),
    })),
};
