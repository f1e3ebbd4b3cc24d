// What `kashaf` runs first: it is small, and brings the rest in as fast as Node can.
import { readFileSync, writeSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { version } from './version.ts';

/**
 * Has the space of new objects, of one megabyte, grow to its full size the first time that it is too
 * small: doubled each time, it would be collected seven times within one article.
 */
const growAtOnce = (): void => {
  // Loaded here, since `--version` does without.
  const v8 = createRequire(import.meta.url)('node:v8') as typeof import('node:v8');
  v8.setFlagsFromString('--semi-space-growth-factor=16');
};

/** The command, with what V8 compiled of it when the package was built; another V8 compiles it anew. */
const runCompiled = (): void => {
  const folder = import.meta.dirname;
  const main = `${folder}/main.cjs`;
  // The bundle is ASCII, which V8 takes as it is.
  const script = new Script(module.wrap(readFileSync(main, 'latin1')), {
    filename: main,
    cachedData: readFileSync(`${main}.compiled`),
  });
  growAtOnce();
  script.runInThisContext()({}, createRequire(main), { exports: {} }, main, folder);
};

const [first, ...others] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && others.length === 0) {
  try {
    writeSync(1, `${version}\n`);
  } catch {
    // The program itself knows what to say.
    runCompiled();
  }
} else if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  growAtOnce();
  // Node 22.8 and later keep what they have compiled for the next start.
  module.enableCompileCache();
  createRequire(import.meta.url)('./main.cjs');
} else runCompiled();
