// What `kashaf` runs first: it is small, and brings the rest in as fast as Node can.
import { readFileSync, writeSync } from 'node:fs';
import { Script } from 'node:vm';
import { version } from './version.ts';

/**
 * Has the space of new objects, of one megabyte, grow to its full size the first time that it is too
 * small: doubled each time, it would be collected seven times within one article. Has regular
 * expressions compiled once, not first for V8's interpreter: nearly all are asked more than once.
 */
const setFlags = (): void => {
  // Loaded here, since `--version` does without.
  const v8 = require('node:v8') as typeof import('node:v8');
  v8.setFlagsFromString('--semi-space-growth-factor=16');
  v8.setFlagsFromString('--no-regexp-tier-up');
};

const folder = import.meta.dirname;
const main = `${folder}/main.cjs`;

/** The command, with what V8 compiled of it when the package was built; another V8 compiles it anew. */
const runCompiled = (): void => {
  // Wrapped as Node wraps a module: to load `node:module` for it costs two milliseconds. The bundle is
  // ASCII, which V8 takes as it is.
  const text = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(main, 'latin1')}\n});`;
  const script = new Script(text, {
    filename: main,
    cachedData: readFileSync(`${main}.compiled`),
  });
  setFlags();
  // Its paths begin at the same folder.
  script.runInThisContext()({}, require, { exports: {} }, main, folder);
};

const [first, ...others] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && others.length === 0) {
  try {
    writeSync(1, `${version}\n`);
  } catch {
    // The program itself knows what to say.
    runCompiled();
  }
} else if (Number.parseInt(process.versions.node, 10) < 22) runCompiled();
else {
  const module = require('node:module') as { readonly enableCompileCache?: () => void };
  if (module.enableCompileCache === undefined) runCompiled();
  else {
    setFlags();
    // Node 22.8 and later keep what they have compiled for the next start.
    module.enableCompileCache();
    require(main);
  }
}
