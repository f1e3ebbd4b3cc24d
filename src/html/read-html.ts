import { Readability } from '@mozilla/readability';
import { oneLine } from '../text/one-line.ts';
import { cleanPage } from './clean-page.ts';
import { linkedArticleTexts, linkedData, linkedText } from './linked-data.ts';
import { textOf } from './page-text.ts';
import { parsePage } from './parse-page.ts';
import { publishedDay } from './published-day.ts';

/** An article as its page gives it. */
export interface Article {
  /** Its headline and its text, a line a block; offsets of reports point into it. */
  readonly text: string;
  /** ISO day of publication; null when the page gives none. */
  readonly date: string | null;
  readonly title?: string;
  readonly byline?: string;
}

/** Part of the page's paragraphs that an article must have, or all of the page is read. */
const leastPart = 0.4;

/**
 * How much longer the article is in the data for search engines than all that a page shows, when it
 * shows no more than that one must subscribe, or waits for its script.
 */
const mostOfStub = 3;

/** Elements from which on a page is read whole: to find its article takes the square of them. */
const mostElements = 10_000;

/**
 * The article of a page, without what is around it: navigation, related articles, comments.
 * @throws TypeError when the page is no string.
 */
export const readHtml = (html: string): Article => {
  const document = parsePage(html);
  const data = linkedData(document);
  const headline = headlineOf(document);
  const title = headline ?? linkedText(data, 'headline');
  const shown = parsePage(html);
  cleanPage(shown);
  const body = textOf(shown.body);
  const marked = shown.querySelector('[itemprop="articleBody"], article, main') ?? shown.body;
  const date = publishedDay(document, marked);
  const lengthOfParagraphs = paragraphText(shown.body).length;
  const found = readable(shown);
  const read = found?.content === undefined || found.content === null ? '' : textOf(found.content);
  const enough = read !== '' && read.length >= leastPart * lengthOfParagraphs;
  const shownArticle = enough ? read : body;
  const text =
    linkedArticle(linkedArticleTexts(data, headline), mostOfStub * body.length) ?? shownArticle;
  const author = found?.byline ?? linkedText(data, 'author');
  const byline = oneLine(author ?? '').trim();
  return {
    text: title === undefined || text.startsWith(title) ? text : `${title}\n${text}`,
    date,
    ...(title !== undefined && { title }),
    ...(byline !== '' && { byline }),
  };
};

/** The text of a piece of a page, all of it, as a reader sees it; no headline is looked for. */
export const shownText = (html: string): string => {
  const document = parsePage(html);
  cleanPage(document);
  return textOf(document.body);
};

/**
 * The article, or all updates of a live blog, as the page holds it for search engines, without tags;
 * undefined when it is no longer than a length.
 */
const linkedArticle = (texts: readonly string[], length: number): string | undefined => {
  const given = texts.join('\n');
  // Without its tags it is no longer than with them: most pages need not be asked.
  if (given.length <= length) return undefined;
  const article = given
    .split('\n')
    .map(shownText)
    // Tags may be written as entities.
    .map((line) => (/<\/?(?:p|br|div|span|a|h\d)\b/iu.test(line) ? shownText(line) : line))
    .filter((line) => line !== '')
    .join('\n');
  return article.length > length ? article : undefined;
};

const readable = (document: Document) =>
  document.querySelectorAll('*').length > mostElements
    ? null
    : new Readability(document, { charThreshold: 200, serializer: (node) => node }).parse();

const paragraphText = (body: Element): string =>
  [...body.querySelectorAll('p')].map(textOf).join('');

/** The headline that the page shows, without the name of the site. */
const headlineOf = (document: Document): string | undefined => {
  const headings = [...document.querySelectorAll('article h1, main h1, h1')].map(textOf);
  const [heading] = headings.filter((text) => text !== '');
  const named = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const title = heading ?? named?.trim();
  return title === undefined || title === '' ? undefined : oneLine(title);
};
