import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { test } from 'vitest';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = places.find((path) => path !== undefined && existsSync(path));

/** Tests in a browser: without one they are left out with a warning, in CI they fail. */
export const browserTest =
  executablePath === undefined && process.env['CI'] === undefined ? test.skip : test;

if (browserTest === test.skip) {
  process.stderr.write('tests/browser: no Chromium found; install it or set CHROMIUM\n');
}

export const launch = (): Promise<Browser> => {
  if (executablePath === undefined)
    throw new Error('no Chromium found; install it or set CHROMIUM');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
};
