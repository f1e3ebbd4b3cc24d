import { h } from './element.ts';
import type { ModelArticle } from './page-model.ts';
import { markChosen } from './section.ts';
import type { View } from './view.ts';

/** The text of the document that is read, its names coloured by kind; each opens its card. */
export const readerView = (view: View): HTMLElement => {
  const { model, store } = view;
  const body = h('article', { class: 'text', lang: 'ar', dir: 'rtl', id: 'reader-text' });
  const title = h('h2', { id: 'reader-title', dir: 'auto' });
  const facts = h('p', { class: 'facts' });
  let shown = -1;
  store.watch(({ document, thing }, before) => {
    if (document === before?.document && thing === before.thing) return;
    const article = model.articles[document];
    if (article === undefined) return;
    if (shown !== document) {
      shown = document;
      const isAlone = model.articles.length === 1;
      title.textContent = isAlone ? view.word('text') : article.title;
      facts.replaceChildren(...(isAlone ? [] : separated(factsOf(article, view))));
      body.replaceChildren(...paragraphsOf(article, view));
    }
    markChosen(body.querySelectorAll('.name'), 'data-thing', thing);
  });
  return h(
    'section',
    { class: 'reader', id: 'text', 'aria-labelledby': 'reader-title' },
    h('header', {}, title, facts),
    body,
  );
};

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
      href: `#${number}`,
      'data-thing': number,
      'data-start': start,
      onclick: (event) => {
        event.preventDefault();
        store.set({ thing: number });
      },
    },
    name,
  );
