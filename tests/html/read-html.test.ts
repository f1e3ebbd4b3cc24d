import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHtml } from '../../src/html/read-html.ts';
import { decode } from '../../src/text/decode.ts';
import { articles, pages } from './pages.ts';

test.each(pages)(
  '$file: the article, its day and nothing else',
  ({ file, article, ...expected }) => {
    const bytes = readFileSync(new URL(`pages/${file}.html`, import.meta.url));
    const { text, date, title, byline } = readHtml(decode(bytes).text);
    const { title: headline, paragraphs } = articles[article];
    const shown = text
      .split('\n')
      .filter((line) => !/^(?:0\d:00|12 أبريل|آخر تحديث.*|أربعاء, .*|نشر في.*)$/u.test(line));
    expect(shown).toEqual([headline, ...paragraphs]);
    expect({ date, title }).toEqual({ date: expected.day, title: headline });
    if (expected.byline !== undefined) expect(byline).toBe(expected.byline);
  },
);

/** Pieces of a page with two days, of which the first in order was that of a change. */
const changed: readonly string[] = [
  '<p class="date">آخر تحديث: 12 مارس 2021</p><p class="date">10 مارس 2021</p>',
  '<time datetime="2021-03-12">آخر تحديث 12 مارس</time><time datetime="2021-03-10">10 مارس</time>',
  '<time class="updated" datetime="2021-03-12">12/3</time><time datetime="2021-03-10">10/3</time>',
];

test.each(changed)('%s: the day of a change is not that of publication', (html) => {
  expect(readHtml(`<html><body>${html}<p>وصل الوزير إلى لبنان.</p></body></html>`).date).toBe(
    '2021-03-10',
  );
});

/** Pieces of a page that give its day in rarer ways, and days that are not its own. */
const days: readonly (readonly [day: string | null, html: string])[] = [
  ['2021-03-10', '<script type="application/ld+json">{"dateCreated":"2021-03-10"}</script>'],
  [
    '2021-03-10',
    '<script type="application/ld+json">//<![CDATA[\n{"datePublished":"2021-03-10"}\n//]]></script>',
  ],
  [
    '2021-03-10',
    '<script type="application/ld+json"><!-- {"datePublished":"2021-03-10"} --></script>',
  ],
  [
    '2021-03-10',
    '<time datetime="2021-03-12">12</time><time pubdate datetime="2021-03-10">10</time>',
  ],
  [
    '2021-03-10',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"NewsArticle","datePublished":"2021-03-10",}]}</script>',
  ],
  [
    '2021-03-10',
    '<script type="application/ld+json">{"@type":"Report","datePublished":1615363200000}</script>',
  ],
  ['2021-03-10', '<abbr class="published" title="2021-03-10T08:00">أمس</abbr>'],
  ['2021-03-10', '<link rel="canonical" href="https://a.example/ar/2021-3-10-khabar">'],
  ['2021-03-10', '<link rel="canonical" href="https://a.example/khabar-2021-03-10.html">'],
  ['2021-03-10', '<link rel="canonical" href="https://a.example/20210310-khabar">'],
  [null, '<link rel="canonical" href="https://a.example/khabar/20210310">'],
  ['2021-03-10', '<meta name="bt:pubDate" content="2021-03-10">'],
  [null, '<script type="application/ld+json">{"startDate":"2021-03-10"}</script>'],
  [null, '<aside><time datetime="2021-03-10">خبر آخر</time></aside>'],
  [null, '<div class="related"><span class="date">10/3/2021</span></div>'],
];

test.each(days)('%s: %s', (day, html) => {
  const article = '<article><p>وصل الوزير إلى لبنان، وعاد منه بعد ساعات.</p></article>';
  expect(readHtml(`<html><body>${html}${article}</body></html>`).date).toBe(day);
});

const update = (body: string) => ({ '@type': 'BlogPosting', articleBody: body });
const long = 'وصل الوزير إلى بيروت صباح اليوم، والتقى رئيس الحكومة، ثم عاد مساء.';

/** What a page holds for search engines, what it shows, and the text that is read. */
const linkedPages: readonly (readonly [
  what: string,
  data: unknown,
  shown: string,
  text: string,
])[] = [
  [
    'all updates of a live blog',
    { liveBlogUpdate: [update('وصل الوزير.'), update('عاد الوزير.'), update('وصل الوزير.')] },
    '',
    'وصل الوزير.\nعاد الوزير.',
  ],
  [
    'the article of which a page shows no more than that one must subscribe',
    [{ '@type': 'WebSite' }, { articleBody: long }],
    '<p>للمشتركين فقط</p>',
    long,
  ],
  [
    'the article of the headline alone, where related ones are there in full',
    [
      { headline: 'خبر آخر', articleBody: `${long} غدا.` },
      { headline: 'خبر اليوم', articleBody: long },
    ],
    '<h1>خبر اليوم</h1>',
    `خبر اليوم\n${long}`,
  ],
  [
    'all articles of a list, whatever the first is called',
    [{ headline: 'خبر آخر', articleBody: `${long} غدا.` }, { articleBody: long }],
    '<p>للمشتركين</p>',
    `خبر آخر\n${long} غدا.\n${long}`,
  ],
  ['the article that is shown', { articleBody: long }, `<p>${long} انتهى.</p>`, `${long} انتهى.`],
  ['tags that are entities', { articleBody: '&lt;p&gt;وصل&lt;/p&gt;' }, '', 'وصل'],
  ['signs that are no tags', { articleBody: '3 &lt; 5' }, '', '3 < 5'],
];

test.each(linkedPages)('data for search engines: %s', (_, data, shown, text) => {
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(readHtml(`<html><head>${script}</head><body>${shown}</body></html>`).text).toBe(text);
});

test('the time of reading grows with the length of a page, not with its depth', () => {
  for (const unit of ['<div>', '<div><b>وصل</div>', '<table><tr><td>', '<p><i>']) {
    const timeOf = (times: number): number => {
      const { user } = process.cpuUsage();
      const { text } = readHtml(`<body>${unit.repeat(times)}وصل الوزير.`);
      expect(text.endsWith('وصل الوزير.')).toBe(true);
      return process.cpuUsage().user - user;
    };
    timeOf(2_500);
    const short = timeOf(2_500);
    // Each element asked by each other would take 64 times as long.
    expect(timeOf(20_000) / short).toBeLessThan(40);
  }
}, 100_000);

/** Pages and pieces of pages as people write them, and the lines that a browser shows. */
const written: readonly (readonly [html: string, lines: string])[] = [
  ['<html><meta charset=utf-8><body><p>لبنان</p></body></html>', 'لبنان'],
  ['<HTML><TITLE>خبر</TITLE><BODY>لبنان</BODY></HTML>', 'لبنان'],
  ['<html>لبنان</html>', 'لبنان'],
  ['<!doctype html><title>خبر</title>لبنان', 'لبنان'],
  ['<head><title>خبر</title></head><body>لبنان', 'لبنان'],
  ['<html><head><title>خبر</title><p>لبنان</p></head><body>مصر', 'لبنان\nمصر'],
  ['<div>لبنان</div><html><body>مصر</body></html><p>تونس', 'لبنان\nمصر\nتونس'],
  ['<html><body><p>لبنان</body><body><p>مصر</body></html>', 'لبنان\nمصر'],
  ['<!-- <html> --><p>لبنان</p>', 'لبنان'],
  ['<pre>لبنان  ومصر\nتونس</pre>مصر\nولبنان', 'لبنان ومصر\nتونس\nمصر ولبنان'],
  ['<details><summary>لبنان</summary>مصر</details><dialog>تونس</dialog>', 'لبنان\nمصر\nتونس'],
  // Around the article, however long; but not the article, whatever its block is called.
  [`<nav>${'<a>سياسة</a> '.repeat(30)}</nav><p>لبنان</p>`, 'لبنان'],
  ['<div class="page has-sidebar"><p>وصل الوزير إلى لبنان.</p></div>', 'وصل الوزير إلى لبنان.'],
  ['<p>وصل الوزير إلى لبنان.</p><div class="sidebar"><p>مصر</p></div>', 'وصل الوزير إلى لبنان.'],
  ['<p>وصل الوزير إلى لبنان.</p><form>اشترك في مصر</form>', 'وصل الوزير إلى لبنان.'],
];

test.each(written)('%s', (html, lines) => {
  expect(readHtml(html).text).toBe(lines);
});
