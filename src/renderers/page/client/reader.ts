import { addressOf } from './address.ts';
import { orderedArticles } from './documents.ts';
import { h, isPlainClick } from './element.ts';
import { noFilters } from './filters.ts';
import type { ModelArticle } from './page-model.ts';
import { foundIn } from './passage.ts';
import { markChosen } from './section.ts';
import { wantedOf } from './shown.ts';
import type { View } from './view.ts';

/** The text of the document that is read, its names coloured by kind; each opens its card. */
export const readerView = (view: View): HTMLElement => {
  const { model, store } = view;
  const body = h('article', { class: 'text', lang: 'ar', dir: 'rtl', id: 'reader-text' });
  const title = h('h2', { id: 'reader-title', dir: 'auto' });
  const facts = h('p', { class: 'facts' });
  const source = h('p', { class: 'source' });
  let shown = -1;
  store.watch((filters, before) => {
    const { document, thing, query } = filters;
    const isSame = document === before?.document && query === before.query;
    if (isSame && thing === before.thing) return;
    const article = model.articles[document];
    if (article === undefined) return;
    if (shown !== document) {
      shown = document;
      const isAlone = model.articles.length === 1;
      title.textContent = isAlone ? view.word('text') : article.title;
      facts.replaceChildren(...(isAlone ? [] : separated(factsOf(article, view))));
      source.replaceChildren(...originOf(article.url, view));
      body.replaceChildren(...paragraphsOf(article, view));
    }
    if (!isSame) markFound(body, wantedOf(filters));
    markChosen(body.querySelectorAll('.name'), 'data-thing', thing);
  });
  return h(
    'section',
    { class: 'reader', id: 'text', 'aria-labelledby': 'reader-title' },
    h('header', {}, title, facts, source),
    body,
    ...(model.articles.length === 1 ? [] : [waysOn(view)]),
  );
};

/** The ways to the documents before and after this one in the table. */
const waysOn = (view: View): HTMLElement => {
  const { store, word } = view;
  const go = (by: 1 | -1): void => {
    const articles = orderedArticles(view);
    const at = articles.findIndex(({ number }) => number === store.filters.document);
    // One that the filters leave out has no neighbours: the first that they show is next.
    const next = articles[at < 0 ? 0 : (at + by + articles.length) % articles.length];
    if (next === undefined) return;
    store.set({ document: next.number });
    document.getElementById('text')?.scrollIntoView();
  };
  const way = (name: 'previous' | 'next', by: 1 | -1): HTMLElement =>
    h('button', { type: 'button', class: name, onclick: () => go(by) }, word(name));
  return h('p', { class: 'ways' }, way('previous', -1), way('next', 1));
};

/** Marks what is searched in the text that is read, where the browser can mark without elements. */
const markFound = (body: HTMLElement, wanted: string): void => {
  if (typeof Highlight === 'undefined') return;
  const ranges = [...body.children].flatMap((paragraph) => rangesIn(paragraph, wanted));
  CSS.highlights.set('found', new Highlight(...ranges));
};

const rangesIn = (paragraph: Element, wanted: string): readonly Range[] => {
  const found = foundIn(paragraph.textContent, wanted);
  if (found.length === 0) return [];
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const texts: { readonly node: Node; readonly start: number }[] = [];
  let length = 0;
  while (walker.nextNode()) {
    texts.push({ node: walker.currentNode, start: length });
    length += walker.currentNode.nodeValue?.length ?? 0;
  }
  return found.flatMap(([start, end]) => {
    const first = texts.findLast((text) => text.start <= start);
    const last = texts.findLast((text) => text.start < end);
    if (first === undefined || last === undefined) return [];
    const range = new Range();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return [range];
  });
};

/** Opens the page that a document comes from; it is not told which file it is opened from. */
const originOf = (url: string | null, { word }: View): readonly HTMLElement[] =>
  url === null
    ? []
    : [
        h(
          'a',
          { class: 'origin', href: url, target: '_blank', rel: 'noopener noreferrer' },
          `${word('source')} ↗`,
        ),
      ];

export const factsOf = (
  { id, day, words, things }: ModelArticle,
  view: View,
): readonly string[] => [
  id,
  ...(day === null ? [] : [view.day(day)]),
  view.counted('word', words),
  view.counted('name', things.size),
];

/** Facts beside one another, each in its own direction. */
export const separated = (facts: readonly string[]): readonly (Node | string)[] =>
  facts.flatMap((fact, index) => [...(index > 0 ? [' · '] : []), h('bdi', {}, fact)]);

/** Lines of the text as paragraphs, with links for names. */
const paragraphsOf = ({ text, spans }: ModelArticle, view: View): readonly HTMLElement[] => {
  const paragraphs = [h('p')];
  const add = (piece: string | Node): void => paragraphs.at(-1)?.append(piece);
  const addLines = (piece: string): void =>
    piece.split('\n').forEach((line, index) => {
      if (index > 0) paragraphs.push(h('p'));
      add(line);
    });
  let end = 0;
  for (let at = 0; at < spans.length; at += 3) {
    const [from = 0, to = 0, number = 0] = spans.slice(at, at + 3);
    if (from < end) continue;
    addLines(text.slice(end, from));
    add(linkTo(number, from, text.slice(from, to), view));
    end = to;
  }
  addLines(text.slice(end));
  return paragraphs.filter(({ textContent }) => textContent.trim() !== '');
};

/** A name in the text. @param start its offset, by which its place is found again. */
const linkTo = (number: number, start: number, name: string, { model, store }: View): HTMLElement =>
  h(
    'a',
    {
      class: `name ${model.things[number]?.type ?? ''}`,
      href: `#${addressOf(model, { ...noFilters, thing: number })}`,
      'data-thing': number,
      'data-start': start,
      onclick: (event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        store.set({ thing: number });
      },
    },
    name,
  );
