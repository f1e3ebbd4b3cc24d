import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pageAssets } from '../../src/renderers/page/assets.ts';
import { renderPage } from '../../src/renderers/page/page.ts';
import { PageDataBuilder } from '../../src/renderers/page/page-data.ts';
import type { Analyzed } from '../../src/renderers/renderer.ts';
import { articles, marked } from '../analysis/marked.ts';
import { temporaryDirectory } from '../cli/command.ts';
import { browserTest, launch } from './chromium.ts';
import { manyDocuments } from './many-documents.ts';

const directory = temporaryDirectory();
const assets = pageAssets();

const write = (name: string, items: readonly Analyzed[], language: 'ar' | 'en' = 'ar'): string => {
  const builder = new PageDataBuilder();
  for (const item of items) builder.add(item);
  const file = join(directory, name);
  writeFileSync(file, renderPage(builder.data(null, language, assets.world), assets));
  return file;
};

const attack = marked(
  'evil.txt',
  '2024-03-06',
  'قال [سامي <script>document.title="ran"</script>|person] هنا.\n</script><script>document.title="ran"</script><img src=x onerror=\'document.title="ran"\'>\nوزار [تونس|country|TN].',
);

let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  if (browserTest === test.skip) return;
  browser = await launch();
}, 60_000);
afterAll(async () => browser?.close());
afterEach(async () => {
  await page?.close();
  expect(problems.splice(0)).toEqual([]);
});

interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  readonly language?: 'ar' | 'en';
}

const open = async (
  items: readonly Analyzed[],
  { width = 1280, dark = false, language = 'ar' }: Look = {},
): Promise<Page> => {
  page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) problems.push(`asked for ${request.url()}`);
  });
  await page.goto(`file://${write('page.html', items, language)}`);
  return page;
};

const textsOf = (selector: string): Promise<readonly string[]> =>
  page.locator(selector).allTextContents();

browserTest('runs from right to left, and in English from left to right', async () => {
  await open(articles);
  expect(await page.getAttribute('html', 'dir')).toBe('rtl');
  expect(await page.getAttribute('html', 'lang')).toBe('ar');
  const [search, chip] = await Promise.all([
    page.locator('#search').boundingBox(),
    page.locator('.chip').first().boundingBox(),
  ]);
  expect(search?.x).toBeGreaterThan(chip?.x ?? Number.POSITIVE_INFINITY);
  await page.close();
  await open(articles, { language: 'en' });
  expect(await page.getAttribute('html', 'dir')).toBe('ltr');
  expect(await page.getAttribute('.text', 'dir')).toBe('rtl');
});

browserTest('colours just the letters of the names, each kind its own', async () => {
  await open(articles.slice(0, 1));
  expect(await textsOf('.text .person')).toEqual(['سامي الجبالي', 'الجبالي', 'ليلى منصور']);
  expect((await textsOf('.text p')).join('\n')).toBe(articles[0]?.document.text);
  const colours = await page.evaluate(() =>
    ['person', 'country', 'place', 'organization', 'date'].map((kind) => {
      const name = document.querySelector(`.text .${kind}`);
      return name === null ? '' : getComputedStyle(name).borderBlockEndColor;
    }),
  );
  expect(new Set(colours).size).toBe(5);
});

browserTest('a card opens by click and by keyboard, and closes by Escape', async () => {
  await open(articles);
  await page.click('.text .person >> nth=1');
  const card = page.locator('#card');
  expect(await card.locator('h2').textContent()).toBe('سامي الجبالي');
  expect(await card.textContent()).toContain('الجبالي');
  expect(await card.locator('.count').textContent()).toBe('3 مواضع · نصان');
  expect(await card.locator('.occurrence mark').allTextContents()).toEqual([
    'سامي الجبالي',
    'الجبالي',
    'سامي الجبالي',
  ]);
  await card.locator('.occurrence').last().click();
  expect(await page.locator('#reader-title').textContent()).toContain('التقى سامي الجبالي');
  await page.keyboard.press('Escape');
  expect(await card.isHidden()).toBe(true);
  await page.focus('.text .place');
  await page.keyboard.press('Enter');
  expect(await card.locator('h2').textContent()).toBe('سوسة');
});

browserTest('the card does not cover what it is opened from', async () => {
  await open(articles);
  const middles: boolean[] = [];
  const nodes = page.locator('.graph .node');
  for (let at = 0; at < (await nodes.count()); at++) {
    await nodes.nth(at).focus();
    await page.keyboard.press('Enter');
    const [card, node] = await Promise.all([
      page.locator('#card').boundingBox(),
      nodes.nth(at).boundingBox(),
    ]);
    const isLeft = (box: typeof card) => (box?.x ?? 0) + (box?.width ?? 0) / 2 < 640;
    middles.push(isLeft(card) !== isLeft(node));
    await page.keyboard.press('Escape');
    expect(await nodes.nth(at).evaluate((one) => one === document.activeElement)).toBe(true);
  }
  expect(new Set(middles)).toEqual(new Set([true]));
});

browserTest('the search folds spelling, in names and in texts', async () => {
  await open(articles);
  await page.fill('#search', 'ليلي');
  expect(await textsOf('.index .label bdi')).toEqual(['ليلى منصور']);
  await page.fill('#search', 'الاضراب');
  expect(await textsOf('.documents .title')).toEqual([
    expect.stringContaining('التقى سامي الجبالي'),
  ]);
  await page.click('.clear');
  expect(await textsOf('.documents .title')).toHaveLength(3);
  expect(await page.inputValue('#search')).toBe('');
});

browserTest('filters by kind, by thing and by day', async () => {
  await open(articles);
  await page.click('.chip.place');
  expect(await page.getAttribute('.chip.place', 'aria-pressed')).toBe('true');
  expect((await textsOf('.index .label bdi')).toSorted()).toEqual([
    'الرباط',
    'سوسة',
    'طنجة',
    'ميناء رادس',
  ]);
  await page.click('.chip.place');
  await page.click('.index .row:has-text("بنك المتوسط")');
  expect(await textsOf('.documents .title')).toHaveLength(2);
  await page.click('.index .row:has-text("بنك المتوسط")');
  await page.click('.periods .row:has-text("5 مارس")');
  expect(await textsOf('.documents .title')).toHaveLength(2);
  expect((await textsOf('.said')).join()).toContain('أمس');
});

browserTest('draws the timeline, the network and the map', async () => {
  await open(articles);
  expect(await page.locator('.chart canvas').count()).toBe(1);
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.chart canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return pixels?.some((value) => value > 0);
  });
  expect((await textsOf('.graph text')).toSorted()).toContain('ليلى منصور');
  expect(await page.locator('.graph line').count()).toBeGreaterThan(5);
  const inside = await page.evaluate(() =>
    [...document.querySelectorAll<SVGGElement>('.graph .node')].every((node) => {
      const { e = -1, f = -1 } = node.transform.baseVal.consolidate()?.matrix ?? {};
      return e > 0 && e < 960 && f > 0 && f < 620;
    }),
  );
  expect(inside).toBe(true);
  expect(await textsOf('.map-drawing .spot-name')).toContain('الرباط');
  expect(await page.locator('.map-drawing .spot').count()).toBe(3);
  expect(await page.locator('.land').count()).toBeGreaterThan(150);
  expect(await page.locator('.land.named').count()).toBe(2);
  await page.locator('.graph .node.person').first().click();
  expect(await page.locator('#card').isVisible()).toBe(true);
});

browserTest('lists the days most spoken of, in their order', async () => {
  const days = Array.from({ length: 14 }, (_, at) => 10 + at);
  const texts = days.map((day) => `في [${day} مارس|date|2019-03-${day}].`);
  await open([marked('a.txt', '2024-03-06', [...texts, ...texts.slice(-3)].join(' '))]);
  expect((await textsOf('.periods .label bdi')).map((label) => Number.parseInt(label, 10))).toEqual(
    [10, 11, 12, 13, 14, 15, 21, 22, 23],
  );
});

browserTest('a script within a document does not run, nor does markup', async () => {
  await open([attack, ...articles]);
  await page.click('.index .row:has-text("سامي <script>")');
  await page.fill('#search', '<img');
  expect(await page.title()).not.toBe('ran');
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.locator('.text').textContent()).toContain('<img src=x onerror=');
  const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
  expect(policy).toContain("default-src 'none'");
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.body.append(script);
  });
  expect(await page.title()).not.toBe('ran');
  // The browser says that the policy refused it.
  expect(problems.splice(0).join()).toMatch(/Content Security Policy/u);
});

browserTest('dark colours where the system is dark', async () => {
  const lightness = () =>
    page.evaluate(() => {
      const channels = /\d+/gu;
      const { backgroundColor, color } = getComputedStyle(document.body);
      const sum = (text: string) =>
        [...text.matchAll(channels)].reduce((all, [n]) => all + Number(n), 0);
      return { paper: sum(backgroundColor), ink: sum(color) };
    });
  await open(articles);
  const light = await lightness();
  await page.close();
  await open(articles, { dark: true });
  const dark = await lightness();
  expect(light.paper).toBeGreaterThan(light.ink);
  expect(dark.ink).toBeGreaterThan(dark.paper);
});

browserTest('fits a phone without scrolling sideways', async () => {
  await open(articles, { width: 360 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(360);
  // Nor is the table of documents wider than it.
  const hidden = await page.evaluate(() => {
    const table = document.querySelector('.documents .scroll');
    return table === null ? null : table.scrollWidth - table.clientWidth;
  });
  expect(hidden).toBe(0);
  await page.click('.text .person >> nth=0');
  const card = await page.locator('#card').boundingBox();
  expect(card?.width).toBe(360);
});

browserTest('prints without the search, and every section', async () => {
  await open(articles);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.toolbar').isHidden()).toBe(true);
  for (const id of ['index', 'timeline', 'network', 'map', 'documents', 'text']) {
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  }
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(20_000);
});

browserTest(
  'axe finds nothing serious, in light and dark, with a card and without',
  async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const serious = async (): Promise<readonly string[]> =>
      page.evaluate(async (source) => {
        interface Found {
          readonly violations: readonly {
            readonly id: string;
            readonly impact: string;
            readonly nodes: readonly { readonly html: string }[];
          }[];
        }
        // Evaluated by the debugger, which the policy of the page does not bind.
        const run = new Function(
          `${source}; return axe.run(document, { resultTypes: ['violations'] });`,
        );
        const { violations }: Found = await run();
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      }, axe);
    for (const items of [articles, articles.slice(0, 1)]) {
      for (const dark of [false, true]) {
        await open(items, { dark });
        expect(await serious()).toEqual([]);
        await page.click('.text .person >> nth=0');
        expect(await serious()).toEqual([]);
        await page.close();
      }
    }
  },
  120_000,
);

browserTest(
  '500 documents are light: of a thousand names no more are drawn than one looks at',
  async () => {
    const size = readFileSync(write('many.html', manyDocuments)).length;
    expect(size).toBeLessThan(15_000_000);
    await open(manyDocuments);
    const field = page.locator('#search');
    for (const query of ['ليلي', 'شخص رقم 7', 'x', '']) {
      await field.fill(query);
      expect(await page.locator('*').count()).toBeLessThan(2000);
    }
  },
  60_000,
);
