import { expect, test } from 'vitest';
import { readFeed } from '../../src/html/read-feed.ts';

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>جريدة</title><link>https://news.example</link>
<item><title>الوزير في لبنان</title><link>https://news.example/1</link><guid isPermaLink="false">n-1</guid>
<pubDate>Tue, 05 Mar 2024 23:30:00 +0300</pubDate><dc:creator><![CDATA[سامي]]></dc:creator><category>سياسة</category>
<description>ملخص</description><content:encoded><![CDATA[<p>وصل الوزير إلى <b>لبنان</b>.</p><p>ثم إلى مصر.</p>]]></content:encoded></item>
<item><title><![CDATA[مصر & لبنان]]></title><link>https://news.example/2</link><description>&lt;p&gt;وصل الوزير&lt;/p&gt;</description></item>
</channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>جريدة</title>
<entry><id>urn:1</id><title>خبر</title><link rel="alternate" href="https://news.example/1"/>
<published>2024-03-05T10:00:00+03:00</published><author><name>سامي</name></author><category term="رياضة"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>وصل الوزير.</p><p>ثم عاد.</p></div></content></entry></feed>`;

test('the articles of RSS: the fullest text, without tags, under the headline', () => {
  expect(readFeed(rss)).toEqual([
    {
      id: 'n-1',
      date: 'Tue, 05 Mar 2024 23:30:00 +0300',
      title: 'الوزير في لبنان',
      author: 'سامي',
      category: 'سياسة',
      link: 'https://news.example/1',
      text: 'الوزير في لبنان\nوصل الوزير إلى لبنان.\nثم إلى مصر.',
    },
    {
      id: 'https://news.example/2',
      date: null,
      title: 'مصر & لبنان',
      author: null,
      category: null,
      link: 'https://news.example/2',
      text: 'مصر & لبنان\nوصل الوزير',
    },
  ]);
});

test('the articles of Atom, with links and categories that are attributes', () => {
  expect(readFeed(atom)).toEqual([
    {
      id: 'urn:1',
      date: '2024-03-05T10:00:00+03:00',
      title: 'خبر',
      author: 'سامي',
      category: 'رياضة',
      link: 'https://news.example/1',
      text: 'خبر\nوصل الوزير.\nثم عاد.',
    },
  ]);
});

test('what is no feed, or is cut, has the articles that it has', () => {
  expect(readFeed('')).toEqual([]);
  expect(readFeed('لبنان')).toEqual([]);
  expect(readFeed(rss.slice(0, rss.indexOf('</item>'))).map(({ id }) => id)).toEqual(['n-1']);
});
