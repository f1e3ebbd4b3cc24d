// `npm run tool -- page`: how large a page of 500 documents is, and how long its filter takes in Chromium.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageAssets } from '../../src/renderers/page/assets.ts';
import { renderPage } from '../../src/renderers/page/page.ts';
import { PageDataBuilder } from '../../src/renderers/page/page-data.ts';
import { launch } from '../browser/launch.ts';
import { manyDocuments } from '../browser/many-documents.ts';

const queries = ['ليلي', 'شخص رقم 7', 'الاضراب', 'تونس', ''];

const builder = new PageDataBuilder();
for (const document of manyDocuments) builder.add(document);
const assets = pageAssets();
const html = renderPage(builder.data(null, 'ar', assets.world), assets);
const directory = mkdtempSync(join(tmpdir(), 'kashaf-page-'));
const file = join(directory, 'many.html');
writeFileSync(file, html);
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`file://${file}`);
  // Texts are folded in the background.
  await page.waitForTimeout(1000);
  const times = await page.evaluate((asked) => {
    const field = document.querySelector<HTMLInputElement>('#search');
    const timeOf = (query: string): number => {
      const start = performance.now();
      if (field !== null) field.value = query;
      field?.dispatchEvent(new Event('input'));
      // What is drawn is laid out.
      document.body.getBoundingClientRect();
      return performance.now() - start;
    };
    return asked.map((query) => Math.min(...[1, 2, 3].map(() => timeOf('x') && timeOf(query))));
  }, queries);
  const size = (Buffer.byteLength(html) / 1e6).toFixed(1);
  process.stdout.write(
    `500 documents: ${size} MB, a filter ${Math.max(...times).toFixed(0)} ms at most\n`,
  );
} finally {
  await browser.close();
  rmSync(directory, { recursive: true });
}
