import { createHash } from 'node:crypto';
import { escapeXml } from '../interchange/xml.ts';
import type { PageAssets } from './assets.ts';
import type { PageData } from './data.ts';

/**
 * A page of one file that asks nothing of the network. Its policy lets only its own script and style
 * run, known by their hashes; the data are no script, and what they hold is only ever shown as text.
 */
export const renderPage = (
  data: PageData,
  { script, style }: Omit<PageAssets, 'world'>,
): string => {
  const policy = [
    "default-src 'none'",
    `script-src '${digestOf(script)}'`,
    `style-src '${digestOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const direction = data.language === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${data.language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(data.title)}</title>
<style>${style}</style>
</head>
<body>
<script type="application/json" id="data">${jsonInPage(data)}</script>
<script>${script}</script>
<noscript>${escapeXml(data.labels.words.script)}</noscript>
</body>
</html>
`;
};

const digestOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** JSON that cannot end the element it is in. */
const jsonInPage = (data: PageData): string => JSON.stringify(data).replace(/</gu, '\\u003c');
