import { test } from 'vitest';
import { hasBrowser } from './launch.ts';

export { launch } from './launch.ts';

/** Tests in a browser: without one they are left out with a warning, in CI they fail. */
export const browserTest = hasBrowser || process.env['CI'] !== undefined ? test : test.skip;

if (browserTest === test.skip) {
  process.stderr.write('tests/browser: no Chromium found; install it or set CHROMIUM\n');
}
