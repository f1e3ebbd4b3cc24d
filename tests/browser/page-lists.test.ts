import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { articles, marked } from '../analysis/marked.ts';
import { browserTest } from './chromium.ts';
import { manyDocuments } from './many-documents.ts';
import { pagesInBrowser } from './open-page.ts';

const { open } = pagesInBrowser();

const rowsOf = (page: Page, kind: string) =>
  page
    .locator(`.kind-list.${kind} .row`)
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('bdi')?.textContent,
        row.querySelector('.n')?.textContent,
      ]),
    );

browserTest('counts what the documents shown say, the most named first', async () => {
  const page = await open(articles);
  expect(await rowsOf(page, 'person')).toEqual([
    ['سامي الجبالي', '3'],
    ['ليلى منصور', '3'],
  ]);
  await page.click('#index .row:has-text("الرباط")');
  expect(await rowsOf(page, 'person')).toEqual([['ليلى منصور', '1']]);
  await page.keyboard.press('Escape');
  await page.click('#index .row:has-text("سوسة")');
  expect(await rowsOf(page, 'date')).toEqual([
    ['أمس', '1'],
    ['12 مارس', '1'],
    ['من 12 إلى 14 مارس', '1'],
  ]);
});

browserTest('a country has its nationalities beside it, in the index and on its card', async () => {
  const page = await open([
    marked(
      'a.txt',
      null,
      'في [تونس|country|TN] قال [تونسي|nationality|TN] و[تونسي|nationality|TN].',
    ),
    marked('b.txt', null, 'قال [تونسي|nationality|TN] في [سوسة|place] عن [مصر|country|EG].'),
  ]);
  const beside = () => page.locator('.kind-list.country .row').allTextContents();
  expect(await beside()).toEqual(['تونس TN +3 تونسي1', 'مصر EG 1']);
  await page.click('#index .row:has-text("سوسة")');
  expect(await beside()).toEqual(['مصر EG 1']);
  await page.keyboard.press('Escape');
  await page.click('.kind-list.country .row:has-text("تونس")');
  expect(await page.locator('#card dl').textContent()).toBe('الرمزTNالجنسياتتونسي: 3 مواضع');
});

browserTest('a text without words has its name in the list, a page of none says so', async () => {
  const page = await open([marked('void.txt', null, ''), ...articles]);
  expect(await page.locator('.documents .title').allTextContents()).toContain('void.txt');
  const bare = await open([marked('bare.txt', null, 'لا شيء هنا.')]);
  expect(await bare.locator('#index .nothing').textContent()).toBe('لم يُعثر على أسماء');
});

browserTest('the timeline shows the days of the documents shown', async () => {
  const page = await open(articles);
  const days = () => page.locator('#timeline .row .n').allTextContents();
  expect(await days()).toEqual(['2', '3']);
  await page.click('#index .row:has-text("ميناء رادس")');
  expect(await days()).toEqual(['1', '1']);
  await page.click('#card .close');
  await page.fill('#search', 'القرض');
  expect(await page.locator('#timeline .nothing').count()).toBe(1);
  expect(await page.locator('.chart').isHidden()).toBe(true);
  await page.click('.clear');
  await page.hover('.chart .u-over', { position: { x: 60, y: 50 } });
  expect(await page.locator('.chart-label').textContent()).toMatch(/مارس 2024 · /u);
});

browserTest('what is searched is shown in its sentence and marked in the text', async () => {
  const text = 'بدأ الإضـراب أمس. وقال العمال إن إضْرَابهم مستمر.';
  const page = await open([marked('one.txt', null, text), ...articles]);
  await page.fill('#search', 'اضراب');
  expect(await page.locator('.documents .passage mark').allTextContents()).toEqual([
    'إضـراب',
    'إضراب',
  ]);
  await page.click('.documents .title >> nth=0');
  const marks = () =>
    page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range)));
  expect(await marks()).toEqual(['إضـراب', 'إضْرَاب']);
  expect(await page.locator('.found').textContent()).toBe('0 اسم · نصان');
  await page.click('.ways .next');
  expect(await page.locator('#reader-title').textContent()).toContain('التقى سامي الجبالي');
  expect(await marks()).toEqual(['إضراب']);
  await page.click('.ways .next');
  expect(await page.locator('#reader-title').textContent()).toContain('بدأ');
  await page.fill('#search', '');
  expect(await marks()).toEqual([]);
});

browserTest(
  'shows all names of a kind, step by step, and sorts them without the article',
  async () => {
    const page = await open(manyDocuments);
    const rows = page.locator('.kind-list.person .row');
    const counts: number[] = [];
    for (let step = 0; step < 3; step++) {
      counts.push(await rows.count());
      await page.locator('.kind-list.person .more').first().click();
    }
    expect([...counts, await rows.count()]).toEqual([10, 100, 501, 10]);
    const named = await open([
      marked('a.txt', null, 'في [هامبورغ|place] و[القاهرة|place] و[بيروت|place] و[القاهرة|place].'),
    ]);
    await named.click('.order:has-text("هجائيًا")');
    expect((await rowsOf(named, 'place')).map(([name]) => name)).toEqual([
      'بيروت',
      'القاهرة',
      'هامبورغ',
    ]);
  },
);

browserTest('saves what it shows as a table that a spreadsheet reads', async () => {
  const page = await open([marked('=1+1', '2024-03-06', 'زار [سامي, "الجبالي"|person] سوسة.')]);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#index .save')]);
  expect(download.suggestedFilename()).toMatch(/-index\.csv$/u);
  expect(readFileSync(await download.path(), 'utf8')).toBe(
    '\ufefftype,key,name,documents,mentions,code,offices,variants\r\n' +
      'person,"person:سامي, ""الجبالي""","سامي, ""الجبالي""",1,1,,,\r\n',
  );
  const several = await open([marked('=1+1', '2024-03-06', 'سوسة هنا.'), ...articles]);
  await several.fill('#search', 'سوسة');
  const [table] = await Promise.all([
    several.waitForEvent('download'),
    several.click('#documents .save'),
  ]);
  const lines = readFileSync(await table.path(), 'utf8').split('\r\n');
  expect(lines[0]).toBe('\ufeffdocument,title,day,words,names,passage');
  expect(lines[1]).toBe("'=1+1,سوسة هنا.,2024-03-06,2,0,سوسة هنا.");
  expect(lines).toHaveLength(4);
});

browserTest('the network shows who is named together in the documents shown', async () => {
  const page = await open(articles);
  const names = async () => (await page.locator('.graph text').allTextContents()).toSorted();
  expect(await names()).toContain('المغرب');
  await page.fill('#search', 'القرض');
  await page.waitForFunction(() => document.querySelectorAll('.graph .node').length === 5);
  expect(await names()).toEqual(['الرباط', 'المغرب', 'بنك المتوسط', 'طنجة', 'ليلى منصور']);
  await page.locator('.graph .node').first().click();
  expect(await page.locator('.graph .node.chosen').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.fill('#search', 'لا يوجد');
  await page.waitForFunction(() => document.querySelectorAll('.graph .node').length === 0);
  expect(await page.locator('#network .nothing').isVisible()).toBe(true);
  await page.click('.clear');
  await page.waitForFunction(() => document.querySelectorAll('.graph .node').length > 5);
});
