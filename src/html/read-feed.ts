/// <reference lib="dom" />
import { DOMParser } from 'linkedom';
import { oneLine } from '../text/one-line.ts';
import { shownText } from './read-html.ts';

/** An article of an RSS or Atom feed, as a record. */
interface FeedItem {
  readonly [name: string]: string | null;
  /** Its headline and its text, a line a block; offsets of reports point into it. */
  readonly text: string;
}

/** What feeds call the parts of an article, the fullest first. */
const names = {
  id: ['guid', 'id', 'link'],
  date: ['pubDate', 'published', 'dc:date', 'updated'],
  title: ['title'],
  text: ['content:encoded', 'content', 'description', 'summary'],
  author: ['dc:creator', 'author', 'creator'],
  category: ['category', 'dc:subject'],
  link: ['link'],
} as const;

/** The articles of a feed in its order: RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom. */
export const readFeed = (xml: string): readonly FeedItem[] => {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return [...document.querySelectorAll('item, entry')].map((item) => {
    const part = (name: keyof typeof names): string | null => partOf(item, names[name]);
    const title = oneLine(shownText(part('title') ?? ''));
    const body = shownText(part('text') ?? '');
    return {
      id: part('id'),
      date: part('date'),
      title,
      author: shownText(part('author') ?? '') || null,
      category: part('category'),
      link: part('link'),
      text: body.startsWith(title) ? body : `${title}\n${body}`.trim(),
    };
  });
};

/** The content of the first of these elements that has any; an Atom link has it as an attribute. */
const partOf = (item: Element, wanted: readonly string[]): string | null => {
  for (const name of wanted) {
    const found = [...item.children].find(({ tagName }) => tagName === name);
    if (found === undefined) continue;
    const content = found.children.length > 0 ? found.innerHTML : found.textContent;
    const value = content?.trim() || found.getAttribute('href') || found.getAttribute('term');
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
};
