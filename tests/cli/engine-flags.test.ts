import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from './command.ts';

test('the function that a first short text has optimized keeps its name in the bundle', () => {
  const bundle = readFileSync('dist/cli/main.cjs', 'latin1');
  expect(bundle).toContain('--turbo-filter=');
  expect(bundle.match(/\baddTo\(\w+,\w+\)\{/gu)).toHaveLength(1);
});

/** V8 crashes where an expression that it has made for its interpreter is run under some other flags. */
const program = `
import { optimizeLess } from './src/cli/parallel/engine-flags.ts';
const expressions = Array.from({ length: 300 }, (_, at) => new RegExp('a' + at + '(b|c)*[d-f]+x?', 'gu'));
for (const expression of expressions) expression.test('a1bbcd fx');
optimizeLess();
for (let round = 0; round < 60; round++) {
  for (const expression of expressions) 'a1bbcdfx a2bd'.repeat(200).replace(expression, 'q');
  gc();
}
`;

test('expressions that were run before flags are set are run after it', () => {
  const { outputFiles } = buildSync({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const { status, signal } = spawnSync(process.execPath, ['--expose-gc', '-'], {
    input: outputFiles[0]?.text,
  });
  expect([status, signal]).toEqual([0, null]);
});
