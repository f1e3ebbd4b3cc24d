/** The data that a page holds for search engines (JSON-LD), one value a script. */
export const linkedData = (document: Document): readonly unknown[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    parse(script.textContent ?? ''),
  );

/** The first text of a field of an article, else of anything else that the page holds: a graph has its site and its pages too. */
export const textOfArticle = (data: unknown, field: string): string | undefined => {
  for (const part of objectsIn(data)) {
    const text = isArticle(part) ? textIn(part, field) : undefined;
    if (text !== undefined) return text;
  }
  return linkedText(data, field);
};

/** «NewsArticle», «LiveBlogPosting», «Report», among other types or alone. */
const isArticle = (part: object): boolean =>
  '@type' in part &&
  [part['@type']].flat().some((type) => /Article|Posting|Report/.test(`${type}`));

/** The first text of a field, in lists and graphs as well; of an object its name. */
export const linkedText = (data: unknown, field: string): string | undefined => {
  for (const part of objectsIn(data)) {
    const text = textIn(part, field);
    if (text !== undefined) return text;
  }
  return undefined;
};

/**
 * The texts of an article: its own, or those of all updates of a live blog. Of a page that holds
 * several, such as related ones, it is that of the page's headline; without one so called, all are.
 */
export const linkedArticleTexts = (
  data: unknown,
  headline: string | undefined,
): readonly string[] => {
  const articles = [...objectsIn(data)].filter((part) => textIn(part, articleText) !== undefined);
  const own = articles.find(
    (part) => headline !== undefined && textIn(part, 'headline') === headline,
  );
  const texts = (own === undefined ? articles : [...objectsIn(own)]).map((part) =>
    textIn(part, articleText),
  );
  return [...new Set(texts.filter((text) => text !== undefined))];
};

const articleText = 'articleBody';

/** All objects of some data, each before those in it. */
function* objectsIn(data: unknown): Generator<object> {
  if (typeof data !== 'object' || data === null) return;
  yield data;
  for (const part of Object.values(data)) yield* objectsIn(part);
}

/** The text of a field; of an object, its name. */
const textIn = (data: object, field: string): string | undefined => {
  const own: unknown = Object.entries(data).find(([name]) => name === field)?.[1];
  const text =
    typeof own === 'object' ? linkedText(own, 'name') : typeof own === 'number' ? `${own}` : own;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
};

/** What older pages put around a script, for browsers that knew none: «//<![CDATA[», «<!--». */
const opening = /^(?:\/\/|\/\*)?\s{0,9}(?:<!\[CDATA\[|<!--)(?:\s{0,9}\*\/)?/;
const closing = /(?:\/\/|\/\*)?\s{0,9}(?:\]\]>|-->)(?:\s{0,9}\*\/)?$/;

const parse = (source: string): unknown => {
  // Line breaks within strings are no JSON, but common.
  const json = source
    .trim()
    .replace(opening, '')
    .replace(closing, '')
    .replace(/[\r\n\t]/gu, ' ');
  return parsed(json) ?? parsed(json.replace(lastComma, '$1'));
};

/** A comma behind the last of some values, which is no JSON, but common. */
const lastComma = /,\s{0,99}([}\]])/gu;

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};
