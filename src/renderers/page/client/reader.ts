import { h } from './element.ts';
import type { ModelArticle } from './page-model.ts';
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
    for (const name of body.querySelectorAll('.name')) {
      name.classList.toggle('chosen', name.getAttribute('data-thing') === String(thing));
    }
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
const paragraphsOf = (
  { text, spans }: ModelArticle,
  { model, store }: View,
): readonly HTMLElement[] => {
  const paragraphs: HTMLElement[] = [];
  let paragraph = h('p');
  const add = (piece: string): void => {
    piece.split('\n').forEach((line, index) => {
      if (index > 0) {
        paragraphs.push(paragraph);
        paragraph = h('p');
      }
      paragraph.append(line);
    });
  };
  let end = 0;
  for (let at = 0; at < spans.length; at += 3) {
    const [from = 0, to = 0, number = 0] = spans.slice(at, at + 3);
    if (from < end) continue;
    add(text.slice(end, from));
    const thing = model.things[number];
    paragraph.append(
      h(
        'a',
        {
          class: `name ${thing?.type ?? ''}`,
          href: `#${number}`,
          'data-thing': number,
          'data-start': from,
          onclick: (event) => {
            event.preventDefault();
            store.set({ thing: number });
          },
        },
        text.slice(from, to),
      ),
    );
    end = to;
  }
  add(text.slice(end));
  paragraphs.push(paragraph);
  return paragraphs.filter(({ textContent }) => textContent.trim() !== '');
};
