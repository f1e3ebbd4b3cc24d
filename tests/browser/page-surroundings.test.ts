import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { articles } from '../analysis/marked.ts';
import { browserTest } from './chromium.ts';
import { manyDocuments } from './many-documents.ts';
import { pagesInBrowser, writePage } from './open-page.ts';

const { open } = pagesInBrowser();

browserTest('dark colours where the system is dark', async () => {
  const lightness = (page: Page) =>
    page.evaluate(() => {
      const channels = /\d+/gu;
      const { backgroundColor, color } = getComputedStyle(document.body);
      const sum = (text: string) =>
        [...text.matchAll(channels)].reduce((all, [n]) => all + Number(n), 0);
      return { paper: sum(backgroundColor), ink: sum(color) };
    });
  const light = await lightness(await open(articles));
  const dark = await lightness(await open(articles, { dark: true }));
  expect(light.paper).toBeGreaterThan(light.ink);
  expect(dark.ink).toBeGreaterThan(dark.paper);
});

browserTest('fits a phone without scrolling sideways', async () => {
  const page = await open(articles, { width: 360 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(360);
  // Nor is the table of documents wider than it.
  const hidden = await page.evaluate(() => {
    const table = document.querySelector('.documents .scroll');
    return table === null ? null : table.scrollWidth - table.clientWidth;
  });
  expect(hidden).toBe(0);
  // Drawings are, and show their middle first.
  const sides = await page.evaluate(() =>
    [...document.querySelectorAll('.network .scroll, .map .scroll')].map((frame) => {
      const hidden = frame.scrollWidth - frame.clientWidth;
      return [hidden > 100, Math.abs(Math.abs(frame.scrollLeft) - hidden / 2) < 2];
    }),
  );
  expect(sides.length).toBeGreaterThan(0);
  for (const side of sides) expect(side).toEqual([true, true]);
  await page.click('.text .person >> nth=0');
  const card = await page.locator('#card').boundingBox();
  expect(card?.width).toBe(360);
});

browserTest('prints without the search, and every section', async () => {
  const page = await open(articles);
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
  'axe finds nothing, in light and dark, with a card and without',
  async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const faults = async (page: Page): Promise<readonly string[]> =>
      page.evaluate(async (source) => {
        interface Found {
          readonly violations: readonly {
            readonly id: string;
            readonly nodes: readonly { readonly html: string }[];
          }[];
        }
        // Evaluated by the debugger, which the policy of the page does not bind.
        const run = new Function(
          `${source}; return axe.run(document, { resultTypes: ['violations'] });`,
        );
        const { violations }: Found = await run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      }, axe);
    for (const items of [articles, articles.slice(0, 1)]) {
      for (const dark of [false, true]) {
        const page = await open(items, { dark });
        expect(await faults(page)).toEqual([]);
        await page.click('.text .person >> nth=0');
        expect(await faults(page)).toEqual([]);
        await page.click('.kind-list.country .row >> nth=0');
        expect(await faults(page)).toEqual([]);
      }
    }
  },
  120_000,
);

browserTest(
  '500 documents are light: of a thousand names no more are drawn than one looks at',
  async () => {
    const size = readFileSync(writePage('many.html', manyDocuments)).length;
    expect(size).toBeLessThan(15_000_000);
    const page = await open(manyDocuments);
    const field = page.locator('#search');
    for (const query of ['ليلي', 'شخص رقم 7', 'x', '']) {
      await field.fill(query);
      expect(await page.locator('*').count()).toBeLessThan(2000);
    }
  },
  60_000,
);
