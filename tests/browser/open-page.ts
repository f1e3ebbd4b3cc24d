import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pageAssets } from '../../src/renderers/page/assets.ts';
import { renderPage } from '../../src/renderers/page/page.ts';
import { PageDataBuilder } from '../../src/renderers/page/page-data.ts';
import type { Analyzed } from '../../src/renderers/renderer.ts';
import { temporaryDirectory } from '../temporary.ts';
import { browserTest, launch } from './chromium.ts';

const directory = temporaryDirectory();
const assets = pageAssets();

/** Writes the page of some documents; gives its file. */
export const writePage = (
  name: string,
  items: readonly Analyzed[],
  language: 'ar' | 'en' = 'ar',
): string => {
  const builder = new PageDataBuilder();
  for (const item of items) builder.add(item);
  const file = join(directory, name);
  writeFileSync(file, renderPage(builder.data(null, language, assets.world), assets));
  return file;
};

interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  readonly language?: 'ar' | 'en';
  /** What is behind «#» in the address. */
  readonly address?: string;
}

/** A browser for the tests of a file, each of which ends without an error of the page or a request. */
export const pagesInBrowser = () => {
  let browser: Browser;
  const pages: Page[] = [];
  const problems: string[] = [];
  beforeAll(async () => {
    if (browserTest === test.skip) return;
    browser = await launch();
  }, 60_000);
  afterAll(async () => browser?.close());
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
    expect(problems.splice(0)).toEqual([]);
  });
  const open = async (
    items: readonly Analyzed[],
    { width = 1280, dark = false, language = 'ar', address = '' }: Look = {},
  ): Promise<Page> => {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    pages.push(page);
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) problems.push(`asked for ${request.url()}`);
    });
    await page.goto(`file://${writePage('page.html', items, language)}#${address}`);
    return page;
  };
  return { open, problems };
};
