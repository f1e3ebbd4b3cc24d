import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { articles, marked } from '../analysis/marked.ts';
import { browserTest } from './chromium.ts';
import { pagesInBrowser } from './open-page.ts';

const { open } = pagesInBrowser();

const textsOf = (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).allTextContents();

browserTest('runs from right to left, and in English from left to right', async () => {
  const page = await open(articles);
  expect(await page.getAttribute('html', 'dir')).toBe('rtl');
  expect(await page.getAttribute('html', 'lang')).toBe('ar');
  const [search, chip] = await Promise.all([
    page.locator('#search').boundingBox(),
    page.locator('.chip').first().boundingBox(),
  ]);
  expect(search?.x).toBeGreaterThan(chip?.x ?? Number.POSITIVE_INFINITY);
  const english = await open(articles, { language: 'en' });
  expect(await english.getAttribute('html', 'dir')).toBe('ltr');
  expect(await english.getAttribute('.text', 'dir')).toBe('rtl');
});

browserTest('colours just the letters of the names, each kind its own', async () => {
  const page = await open(articles.slice(0, 1));
  expect(await textsOf(page, '.text .person')).toEqual(['سامي الجبالي', 'الجبالي', 'ليلى منصور']);
  expect((await textsOf(page, '.text p')).join('\n')).toBe(articles[0]?.document.text);
  const colours = await page.evaluate(() =>
    ['person', 'country', 'place', 'organization', 'date'].map((kind) => {
      const name = document.querySelector(`.text .${kind}`);
      return name === null ? '' : getComputedStyle(name).borderBlockEndColor;
    }),
  );
  expect(new Set(colours).size).toBe(5);
});

browserTest('a card opens by click and by keyboard, and closes by Escape', async () => {
  const page = await open(articles);
  await page.click('.text .person >> nth=1');
  const card = page.locator('#card');
  expect(await card.locator('h2').textContent()).toBe('سامي الجبالي');
  expect(await card.textContent()).toContain('الجبالي');
  expect(await card.locator('.count').textContent()).toBe('3 مواضع · نصان');
  expect(await card.locator('.places mark').allTextContents()).toEqual([
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
  await page.keyboard.press('Escape');
  await page.focus('.spot[aria-label^="الرباط"]');
  await page.keyboard.press(' ');
  expect(await card.locator('h2').textContent()).toBe('الرباط');
});

browserTest('the card does not cover what it is opened from', async () => {
  const page = await open(articles);
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

browserTest(
  'what is drawn anew keeps the focus, and the card leaves its opener to be seen',
  async () => {
    const page = await open(articles);
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: one } = document;
        return one?.getAttribute('data-period') ?? one?.querySelector('bdi')?.textContent;
      });
    const row = page.locator('#index .row', { hasText: 'ليلى منصور' });
    await row.focus();
    await page.keyboard.press('Enter');
    const [card, opener] = await Promise.all([
      page.locator('#card').boundingBox(),
      row.boundingBox(),
    ]);
    expect((card?.x ?? 0) < 640).toBe((opener?.x ?? 0) > 640);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('ليلى منصور');
    const period = page.locator('#timeline .row').first();
    const day = await period.getAttribute('data-period');
    await period.focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe(day);
  },
);

browserTest('the search folds spelling, in names and in texts', async () => {
  const page = await open(articles);
  await page.fill('#search', 'ليلي');
  expect(await textsOf(page, '.index .label bdi')).toEqual(['ليلى منصور']);
  await page.fill('#search', 'الاضراب');
  expect(await textsOf(page, '.documents .title')).toEqual([
    expect.stringContaining('التقى سامي الجبالي'),
  ]);
  await page.click('.clear');
  expect(await textsOf(page, '.documents .title')).toHaveLength(3);
  expect(await page.inputValue('#search')).toBe('');
});

browserTest('filters by kind, by thing and by day', async () => {
  const page = await open(articles);
  await page.click('.chip.place');
  expect(await page.getAttribute('.chip.place', 'aria-pressed')).toBe('true');
  expect((await textsOf(page, '.index .label bdi')).toSorted()).toEqual([
    'الرباط',
    'سوسة',
    'طنجة',
    'ميناء رادس',
  ]);
  await page.click('.chip.place');
  await page.click('.index .row:has-text("بنك المتوسط")');
  expect(await textsOf(page, '.documents .title')).toHaveLength(2);
  await page.click('.index .row:has-text("بنك المتوسط")');
  await page.click('.periods .row:has-text("5 مارس")');
  expect(await textsOf(page, '.documents .title')).toHaveLength(2);
  expect((await textsOf(page, '.said')).join()).toContain('أمس');
});

browserTest('draws the timeline, the network and the map', async () => {
  const page = await open(articles);
  expect(await page.locator('.chart canvas').count()).toBe(1);
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.chart canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return pixels?.some((value) => value > 0);
  });
  expect((await textsOf(page, '.graph text')).toSorted()).toContain('ليلى منصور');
  expect(await page.locator('.graph line').count()).toBeGreaterThan(5);
  const inside = await page.evaluate(() =>
    [...document.querySelectorAll<SVGGElement>('.graph .node')].every((node) => {
      const { e = -1, f = -1 } = node.transform.baseVal.consolidate()?.matrix ?? {};
      return e > 0 && e < 960 && f > 0 && f < 620;
    }),
  );
  expect(inside).toBe(true);
  expect(await textsOf(page, '.map-drawing .spot-name')).toContain('الرباط');
  expect(await page.locator('.map-drawing .spot').count()).toBe(3);
  expect(await page.locator('.land').count()).toBeGreaterThan(150);
  expect(await page.locator('.land.named').count()).toBe(2);
  await page.locator('.graph .node.person').first().click();
  expect(await page.locator('#card').isVisible()).toBe(true);
});

browserTest('lists the days most spoken of, in their order', async () => {
  const days = Array.from({ length: 14 }, (_, at) => 10 + at);
  const texts = days.map((day) => `في [${day} مارس|date|2019-03-${day}].`);
  const page = await open([
    marked('a.txt', '2024-03-06', [...texts, ...texts.slice(-3)].join(' ')),
  ]);
  expect(
    (await textsOf(page, '.periods .label bdi')).map((label) => Number.parseInt(label, 10)),
  ).toEqual([10, 11, 12, 13, 14, 15, 21, 22, 23]);
});
