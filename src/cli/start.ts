// What `kashaf` runs first: it is small, and brings the rest in as fast as Node can.
import { readFileSync, writeSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const require = createRequire(import.meta.url);
const folder = dirname(fileURLToPath(import.meta.url));
const main = join(folder, 'main.cjs');
const compiled = join(folder, 'main.cjs.compiled');

/** The command, with what V8 compiled of it when the package was built; another V8 compiles it anew. */
const runCompiled = (): void => {
  const script = new Script(module.wrap(readFileSync(main, 'utf8')), {
    filename: main,
    cachedData: readFileSync(compiled),
  });
  script.runInThisContext()({}, require, { exports: {} }, main, folder);
};

const [first, ...others] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && others.length === 0) {
  const { version }: { version: string } = require('#package');
  try {
    writeSync(1, `${version}\n`);
  } catch {
    // The program itself knows what to say.
    runCompiled();
  }
} else if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  // Node 22.8 and later keep what they have compiled for the next start.
  module.enableCompileCache();
  require(main);
} else runCompiled();
