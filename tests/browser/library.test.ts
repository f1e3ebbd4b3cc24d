import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyze, tokenize } from '../../src/index.ts';
import { root } from '../cli/command.ts';
import { browserTest, launch } from './chromium.ts';

const text = readFileSync(join(root, 'samples/rabat-politics.txt'), 'utf8');
const options = { referenceDate: '2019-12-05' };

const site = `<!doctype html><script type="module">
import * as kashaf from '/dist/browser.js';
globalThis.kashaf = kashaf;
</script>`;
declare const kashaf: typeof import('../../src/browser.ts');

let browser: Browser;
let server: Server;
let address = '';

/** Serves the built bundle and the data of the package, as a site that uses them would. */
const startServer = (): Promise<string> =>
  new Promise((resolve) => {
    server = createServer(({ url = '' }, response) => {
      const file = url
        .replace('/model.bin', '/../recognizers/tagger/model.bin')
        .replace('/src/lexicons/lexicons.bin', '/dist/lexicons.bin');
      const type = url.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
      if (url === '/') response.setHeader('content-type', 'text/html').end(site);
      else if (url === '/favicon.ico') response.writeHead(204).end();
      else response.setHeader('content-type', type).end(readFileSync(join(root, file)));
    }).listen(0, '127.0.0.1', () => {
      const at = server.address();
      resolve(`http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`);
    });
  });

beforeAll(async () => {
  if (browserTest === test.skip) return;
  [browser, address] = await Promise.all([launch(), startServer()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});

browserTest(
  'the core gives in a browser what it gives in Node',
  async () => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'kashaf' in globalThis);
    const given = await page.evaluate(
      async ([article, settings]) => {
        const { analyze, tokenize, dataFiles, provideData } = kashaf;
        const missing = await Promise.resolve()
          .then(() => analyze(article).documents.length)
          .catch(String);
        const bytesOf = async (name: string): Promise<readonly [string, Uint8Array]> => {
          const response = await fetch(`/src/lexicons/${name}`);
          return [name, new Uint8Array(await response.arrayBuffer())];
        };
        provideData(await Promise.all(dataFiles.map(bytesOf)));
        return {
          missing,
          report: JSON.stringify(analyze(article, settings)),
          tokens: JSON.stringify(tokenize(article)),
        };
      },
      [text, options] as const,
    );
    expect(given.missing).toMatch(/^Error: no data «.+»: hand it to provideData first$/u);
    expect(given.report).toBe(JSON.stringify(analyze(text, options)));
    expect(given.tokens).toBe(JSON.stringify(tokenize(text)));
  },
  60_000,
);
