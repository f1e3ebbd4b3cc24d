// `npm run screenshots`: pictures of the page and of the terminal, made of the samples, for samples/docs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from './launch.ts';
import { terminalPage } from './terminal-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'kashaf-pictures-'));
const archive = join(folder, 'news.db');
const pictures = 'samples/docs';
const samples = readdirSync('samples').filter((name) => name.endsWith('.txt'));

const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['bin/kashaf.js', ...args], { encoding: 'utf8' });

interface Picture {
  readonly file: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** The picture is as high as what is shown. */
  readonly isWhole?: boolean;
  /** Brings the page into the state of the picture. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const take = async (
  browser: Browser,
  html: string,
  { file, width = 1200, height = 760, dark = false, isWhole = false, act }: Picture,
): Promise<void> => {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`file://${html}`);
  await page.waitForTimeout(400);
  await act?.(page);
  await page.waitForTimeout(200);
  await page.screenshot({ path: join(pictures, file), fullPage: isWhole });
  await page.close();
};

const scrollTo = (id: string) => (page: Page) =>
  page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);

run('index', '-q', '-o', archive, ...samples.map((name) => join('samples', name)));
const one = join(folder, 'one.html');
const many = join(folder, 'many.html');
run('-f', 'html', '--date', '2019-12-05', '-o', one, 'samples/rabat-politics.txt');
run('index', '-f', 'html', '-o', many, archive);

const browser = await launch();
await take(browser, one, {
  file: 'text.png',
  act: async (page) => {
    await scrollTo('text')(page);
    await page.click('.text .person');
  },
});
await take(browser, many, { file: 'index.png' });
await take(browser, many, {
  file: 'network.png',
  dark: true,
  act: async (page) => {
    await scrollTo('network')(page);
    await page.locator('.graph .node.country').first().click();
  },
});
await take(browser, many, {
  file: 'search.png',
  act: async (page) => {
    await page.fill('#search', 'الاجتماع');
    await scrollTo('documents')(page);
  },
});
await take(browser, many, { file: 'timeline.png', act: scrollTo('timeline') });
await take(browser, many, { file: 'map.png', height: 640, act: scrollTo('map') });
await take(browser, one, { file: 'phone.png', width: 390, height: 760, act: scrollTo('text') });
const terminal = join(folder, 'terminal.html');
const commands = [
  ['--date', '2019-12-05', '--top', '3', 'samples/rabat-politics.txt'],
  ['search', archive, 'بوريطه'],
  ['network', archive, '--ego', 'السعودية', '--top', '6'],
];
for (const [index, args] of commands.entries()) {
  writeFileSync(
    terminal,
    terminalPage(
      `kashaf ${args.join(' ').replace(archive, 'news.db')}`,
      run(...args, '--color', 'always'),
    ),
  );
  const picture = {
    file: `terminal-${index + 1}.png`,
    width: 1000,
    height: 200,
    isWhole: true,
  };
  await take(browser, terminal, picture);
}
await browser.close();
rmSync(folder, { recursive: true });
