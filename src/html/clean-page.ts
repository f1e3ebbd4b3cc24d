import { classAndId, textOf } from './page-text.ts';

/** What no reader takes for a part of an article. */
const never = 'script:not([type="application/ld+json"]), style, noscript, template, svg, iframe';
const controls = 'input, select, button, textarea, option';
const hidden = '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';
/** What is around articles, unless it holds the article itself. */
const around =
  'nav, aside, footer, [role="navigation"], [role="complementary"], [role="search"], [role="dialog"]';

/** Words of class names and ids of what is around articles. */
const aroundWords =
  /(?:^|[-_\s])(?:comments?|disqus|related|recommend(?:ed|ations)?|read-?more|readmore|most-?read|cookies?|consent|gdpr|newsletter|subscribe|share|sharing|social|breadcrumbs?|sidebar|advert(?:isement)?|ads?|promo|popup|tags|pagination|copyright)(?:$|[-_\s])/iu;

/** Removes from a page what is not its article, and makes a form that is around it a plain block. */
export const cleanPage = (document: Document): void => {
  for (const element of document.querySelectorAll(`${never}, ${controls}, ${hidden}`)) {
    if (!holdsArticle(element, document)) element.remove();
  }
  for (const element of document.querySelectorAll('[class], [id]')) {
    if (aroundWords.test(classAndId(element)) && !holdsArticle(element, document)) element.remove();
  }
  for (const element of document.querySelectorAll(around)) {
    if (!holdsArticle(element, document)) element.remove();
  }
  // A page of ASP.NET is one form; others ask the reader for something.
  for (const form of document.querySelectorAll('form')) {
    if (!holdsArticle(form, document)) {
      form.remove();
      continue;
    }
    const block = document.createElement('div');
    while (form.firstChild !== null) block.appendChild(form.firstChild);
    form.replaceWith(block);
  }
};

/** Whether an element is the page itself, or, as an element that was never closed, most of it. */
const holdsArticle = (element: Element, document: Document): boolean => {
  if (/^(?:HTML|BODY|MAIN|ARTICLE)$/u.test(element.nodeName)) return true;
  if (element.querySelector('main, [itemprop="articleBody"]') !== null) return true;
  const paragraphs = element.querySelectorAll('p').length;
  if (paragraphs === 0) return false;
  return textOf(element).length * 2 > textOf(document.documentElement).length;
};
