import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { articles, marked } from '../analysis/marked.ts';
import { browserTest } from './chromium.ts';
import { pagesInBrowser } from './open-page.ts';

const { open } = pagesInBrowser();

/** Where the spot of a place is, in the units of the drawing. */
const spot = async (page: Page, name: string): Promise<readonly number[]> => {
  const transform = await page
    .locator(`.spot[aria-label^="${name}"]`)
    .evaluate((one) => one.getAttribute('transform'));
  return [...(transform ?? '').matchAll(/[\d.-]+/gu)].map(Number);
};
const isNear = ([x = 0, y = 0]: readonly number[], [a = 0, b = 0]: readonly number[]): boolean =>
  Math.hypot(x - a, y - b) < 2;

browserTest('the map is made larger around what is chosen, smaller, and as it was', async () => {
  const page = await open(articles);
  const before = await spot(page, 'سوسة');
  await page.click('#index .row:has-text("سوسة")');
  await page.locator('.zoom button').nth(0).focus();
  await page.keyboard.press('Enter');
  expect(isNear(await spot(page, 'سوسة'), [480, 240])).toBe(true);
  expect(await page.locator('.spot.chosen').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  // What is no longer in the picture has no spot that a keyboard would come to.
  expect(await page.locator('.spot').count()).toBeLessThan(3);
  await page.locator('.zoom button').nth(2).focus();
  await page.keyboard.press('Enter');
  expect(await spot(page, 'سوسة')).toEqual(before);
});

browserTest('a mouse drags the map, and what it drags is not chosen', async () => {
  const page = await open(articles);
  await page.locator('.map-drawing').scrollIntoViewIfNeeded();
  const before = await spot(page, 'الرباط');
  const box = await page.locator('.spot[aria-label^="الرباط"] circle').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + 4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 30, { steps: 4 });
  await page.mouse.up();
  expect(await page.locator('#card').isHidden()).toBe(true);
  const after = await spot(page, 'الرباط');
  expect((after[0] ?? 0) - (before[0] ?? 0)).toBeGreaterThan(30);
  await page.locator('.spot[aria-label^="الرباط"]').click();
  expect(await page.locator('#card h2').textContent()).toBe('الرباط');
});

browserTest('a place far from all others does not make them small', async () => {
  const near = ['36.8 10.2', '35.8 10.6', '34.7 10.7', '33.9 10.1'].map(
    (at, number) => `[مدينة${number}|place|TN ${at}] و[مدينة${number}|place|TN ${at}]`,
  );
  const text = `${near.join(' ثم ')} ثم [سيول|place|KR 37.5 127]`;
  const page = await open([marked('a.txt', null, text)]);
  const [one, other] = await Promise.all([spot(page, 'مدينة0'), spot(page, 'مدينة3')]);
  expect(Math.abs((one[1] ?? 0) - (other[1] ?? 0))).toBeGreaterThan(40);
  for (let step = 0; step < 3; step++) await page.locator('.zoom button').nth(1).click();
  expect(await page.locator('.spot[aria-label^="سيول"]').count()).toBe(1);
});

browserTest('the map shows what the documents shown name', async () => {
  const page = await open(articles);
  const names = () =>
    page
      .locator('.spot')
      .evaluateAll((spots) => spots.map((one) => one.getAttribute('aria-label')));
  expect((await names()).toSorted()).toEqual(
    ['الرباط', 'سوسة', 'ميناء رادس'].map((name) => `${name}: موضع واحد`),
  );
  await page.fill('#search', 'القرض');
  await expect.poll(names).toEqual(['الرباط: موضع واحد']);
  expect(await page.locator('.land.named').count()).toBe(1);
  await page.fill('#search', '');
  await expect.poll(names).toHaveLength(3);
  await page.click('#index .row:has-text("سامي الجبالي")');
  // An open card leaves the map as it is: what is chosen on it would take the rest away.
  expect(await names()).toHaveLength(3);
  await page.click('#card .only');
  await expect
    .poll(async () => (await names()).toSorted())
    .toEqual(['سوسة: موضع واحد', 'ميناء رادس: موضع واحد']);
});
