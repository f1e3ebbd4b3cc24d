import { expect } from 'vitest';
import { articles, marked } from '../analysis/marked.ts';
import { browserTest } from './chromium.ts';
import { pagesInBrowser } from './open-page.ts';

const { open, problems } = pagesInBrowser();

const attack = marked(
  'evil.txt',
  '2024-03-06',
  'قال [سامي <script>document.title="ran"</script>|person] هنا.\n</script><script>document.title="ran"</script><img src=x onerror=\'document.title="ran"\'>\nوزار [تونس|country|TN].',
);

browserTest('a script within a document does not run, nor does markup', async () => {
  const page = await open([attack, ...articles]);
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
