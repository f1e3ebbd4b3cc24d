import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = places.find((path) => path !== undefined && existsSync(path));

export const hasBrowser = executablePath !== undefined;

export const launch = (): Promise<Browser> => {
  if (executablePath === undefined)
    throw new Error('no Chromium found; install it or set CHROMIUM');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
};
