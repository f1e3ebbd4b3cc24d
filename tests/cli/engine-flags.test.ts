import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the function that a first short text has optimized keeps its name in the bundle', () => {
  const bundle = readFileSync('dist/cli/main.cjs', 'latin1');
  expect(bundle).toContain('--turbo-filter=');
  expect(bundle.match(/\baddTo\(\w+,\w+\)\{/gu)).toHaveLength(1);
});
