import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { articles, marked } from '../analysis/marked.ts';
import { browserTest } from './chromium.ts';
import { pagesInBrowser } from './open-page.ts';

const { open } = pagesInBrowser();

const titles = (page: Page) => page.locator('.documents .title').allTextContents();
const addressIn = (page: Page) =>
  page.evaluate(() => Object.fromEntries(new URLSearchParams(location.hash.slice(1))));

browserTest('what is chosen is in the address, and the way back leads through it', async () => {
  const page = await open(articles);
  await page.fill('#search', 'ليلى');
  await page.click('.chip.person');
  await page.click('#index .row:has-text("ليلى منصور")');
  const chosen = { q: 'ليلى', kind: 'person', thing: 'person:ليلى منصور' };
  expect(await addressIn(page)).toEqual(chosen);
  await page.goBack();
  expect(await page.locator('#card').isHidden()).toBe(true);
  expect(await page.getAttribute('.chip.person', 'aria-pressed')).toBe('true');
  await page.goBack();
  expect(await page.getAttribute('.chip.person', 'aria-pressed')).toBe('false');
  await page.goBack();
  expect(await page.inputValue('#search')).toBe('');
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await page.reload();
  expect(await addressIn(page)).toEqual(chosen);
  expect(await page.locator('#card h2').textContent()).toBe('ليلى منصور');
  expect(await page.inputValue('#search')).toBe('ليلى');
});

browserTest(
  'a link leads to a text, an order and a day; what it does not know is left out',
  async () => {
    const page = await open(articles, {
      address:
        'text=news/bank.txt&order=name&sort=title&day=2024-03-12&thing=person:nobody&kind=%00',
    });
    expect(await page.locator('#reader-title').textContent()).toContain('شركاه');
    expect(
      await page.locator('#text').evaluate((one) => one.getBoundingClientRect().top),
    ).toBeLessThan(900);
    expect(await page.getAttribute('#timeline .row', 'aria-pressed')).toBe('true');
    expect(await page.getAttribute('#documents th >> nth=0', 'aria-sort')).toBe('ascending');
    expect(await page.locator('#card').isHidden()).toBe(true);
    expect(await titles(page)).toHaveLength(2);
  },
);

browserTest('an address that is written otherwise is left as it is on the way back', async () => {
  for (const address of ['thing=person:ليلى منصور', 'map', 'thing=person:nobody&q=ليلى']) {
    const page = await open(articles, { address });
    const written = await page.evaluate(() => location.hash);
    const steps = await page.evaluate(() => history.length);
    await page.click('#index .row:has-text("ليلى منصور") >> nth=0');
    await page.goBack();
    expect(await page.evaluate(() => location.hash)).toBe(written);
    await page.goForward();
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    expect(await page.evaluate(() => location.hash)).not.toBe(written);
  }
});

browserTest('a name in a text is a link to its card', async () => {
  const page = await open(articles);
  const href = await page.locator('#reader-text .name').first().getAttribute('href');
  const linked = await open(articles, { address: href?.slice(1) ?? '' });
  expect(await linked.locator('#card').isVisible()).toBe(true);
});

browserTest('with Ctrl a name in a text opens in a tab of its own', async () => {
  const page = await open(articles);
  const name = page.locator('#reader-text .name').first();
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    name.click({ modifiers: ['Control'] }),
  ]);
  await tab.waitForSelector('#card h2');
  expect(new URL(tab.url()).hash).toBe(await name.getAttribute('href'));
  expect(await page.locator('#card').isHidden()).toBe(true);
});

browserTest('a link by a key that was joined into another leads to that', async () => {
  const texts = [
    '[بيل كلينتون|person] هنا. وقال [كلينتون|person||بيل كلينتون] نعم.',
    '[كلينتون|person] هنا.',
  ];
  const documents = texts.map((text, at) => marked(`${at}`, null, text));
  const page = await open(documents, { address: 'thing=person:كلينتون' });
  expect(await page.locator('#card h2').textContent()).toBe('بيل كلينتون');
});

browserTest('a link to a section keeps the filters, and gives it the focus', async () => {
  const page = await open(articles, { address: 'q=ليلى' });
  await page.click('nav a:has-text("الخريطة")');
  expect(await addressIn(page)).toEqual({ q: 'ليلى' });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('map');
  const [toolbar, map] = await Promise.all([
    page.locator('.toolbar').boundingBox(),
    page.locator('#map h2').boundingBox(),
  ]);
  expect(map?.y).toBeGreaterThanOrEqual((toolbar?.y ?? 0) + (toolbar?.height ?? 0));
});

browserTest('documents that name several things at once, card or no card', async () => {
  const page = await open(articles);
  await page.click('#index .row:has-text("ليلى منصور")');
  await page.click('#card .only');
  expect(await page.locator('#card').isHidden()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('documents');
  await page.click('#index .row:has-text("سامي الجبالي")');
  await page.click('#card .only');
  expect(await titles(page)).toHaveLength(2);
  await page.click('#index .row:has-text("تونس")');
  await page.click('#card .only');
  expect(await titles(page)).toEqual([expect.stringContaining('أعلن الوزير')]);
  expect(await page.locator('.found').textContent()).toBe('7 أسماء · نص واحد');
  await page.click('.held .person >> nth=0');
  expect(await page.locator('.held .chip').allTextContents()).toEqual(['سامي الجبالي ×', 'تونس ×']);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await page.locator('.held .chip').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  await page.goBack();
  await page.click('.clear');
  expect(await titles(page)).toHaveLength(3);
  expect(await page.locator('.found').isHidden()).toBe(true);
});

browserTest('a text leads to the page that it comes from, without saying where from', async () => {
  const [first, ...others] = articles;
  if (first === undefined) return;
  const page = await open([{ ...first, kept: { url: 'https://example.org/port' } }, ...others]);
  const link = page.locator('.origin');
  expect(await link.getAttribute('href')).toBe('https://example.org/port');
  expect(await link.getAttribute('rel')).toContain('noreferrer');
  await page.click('.ways .next');
  expect(await link.count()).toBe(0);
});

browserTest('a day that no calendar has is left out', async () => {
  for (const [day, count] of [
    ['2024-13', 3],
    ['2024-02-45', 3],
    ['2024-03', 2],
  ] as const) {
    const page = await open(articles, { address: `day=${day}` });
    expect(await titles(page)).toHaveLength(count);
  }
});
