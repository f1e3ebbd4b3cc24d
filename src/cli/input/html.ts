import { Parser } from 'htmlparser2';
import { isoDayOf } from './records.ts';

export interface Page {
  readonly text: string;
  /** ISO day of publication, when the page names it. */
  readonly date: string | null;
}

const skipped = new Set(
  'script style noscript template svg iframe nav aside footer form button select head'.split(' '),
);
const blocks = new Set(
  'address article blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const dateNames = new Set([
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'pubdate',
]);

/**
 * The text of a page: that of its `article` (or `main`) when there is one, else of its body, without
 * scripts, navigation, asides and forms. Blocks end with a line break.
 */
export const readPage = (html: string): Page => {
  const whole: string[] = [];
  const article: string[] = [];
  let skipDepth = 0;
  let articleDepth = 0;
  let date: string | null = null;

  const add = (text: string): void => {
    if (skipDepth > 0) return;
    whole.push(text);
    if (articleDepth > 0) article.push(text);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta') {
        const key = (
          attributes['property'] ??
          attributes['name'] ??
          attributes['itemprop'] ??
          ''
        ).toLowerCase();
        if (dateNames.has(key)) date ??= isoDayOf(attributes['content'] ?? '');
      }
      if (name === 'time') date ??= isoDayOf(attributes['datetime'] ?? '');
      if (skipped.has(name)) skipDepth++;
      if (name === 'article' || name === 'main') articleDepth++;
      if (blocks.has(name)) add('\n');
    },
    ontext: (text) => add(text.replace(/\s+/gu, ' ')),
    onclosetag(name) {
      if (blocks.has(name)) add('\n');
      if (skipped.has(name)) skipDepth--;
      if (name === 'article' || name === 'main') articleDepth--;
    },
  });
  parser.write(html);
  parser.end();
  const inArticle = tidy(article);
  return { text: inArticle === '' ? tidy(whole) : inArticle, date };
};

const tidy = (parts: readonly string[]): string =>
  parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/ +/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
