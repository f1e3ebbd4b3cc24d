import { h, leadTo } from './element.ts';
import { type DocumentOrder, letSame } from './filters.ts';
import type { ModelArticle } from './page-model.ts';
import { foundIn, passageOf, passageText } from './passage.ts';
import { markChosen, scrolled, sectionOf } from './section.ts';
import { shownBy, wantedOf } from './shown.ts';
import { saveButton } from './table-file.ts';
import type { View } from './view.ts';

/** Rows before the reader asks for more. */
const firstRows = 50;

const { compare: compareTitles } = new Intl.Collator('ar', { numeric: true });
const compare: Readonly<Record<DocumentOrder, (a: ModelArticle, b: ModelArticle) => number>> = {
  title: (a, b) => compareTitles(a.title, b.title),
  day: (a, b) => (a.day ?? '').localeCompare(b.day ?? ''),
  words: (a, b) => b.words - a.words,
  names: (a, b) => b.things.size - a.things.size,
};

/** The documents that the filters leave, in the order of the table. */
export const orderedArticles = ({ model, store }: View): readonly ModelArticle[] =>
  [...shownBy(model, store.filters).articles].sort(compare[store.filters.documentOrder]);

/** The table of the documents that the filters leave; a title opens its text. */
export const documentsView = (view: View): HTMLElement => {
  const { store, word } = view;
  const body = h('tbody');
  const count = h('span', { class: 'total' });
  const more = h('button', { type: 'button', class: 'more' }, word('more'));
  let rows = firstRows;
  const draw = (): void => {
    const sorted = orderedArticles(view);
    count.textContent = view.number(sorted.length);
    body.replaceChildren(...sorted.slice(0, rows).map((article) => rowOf(article, view)));
    more.hidden = sorted.length <= rows;
  };
  more.addEventListener('click', () => {
    rows *= 4;
    draw();
  });
  const heads = headsOf(view);
  store.watch((now, before) => {
    if (!letSame(now, before) || now.documentOrder !== before.documentOrder) draw();
    markChosen(body.rows, 'data-document', now.document);
  });
  const save = saveButton(view, 'documents', () => rowsToSave(view));
  const dress = { class: hasDays(view) ? '' : 'dayless' };
  const table = h('table', dress, h('thead', {}, h('tr', {}, ...heads)), body);
  const tools = h('p', { class: 'tools' }, save);
  return sectionOf('documents', view, [tools, scrolled('documents', table), more], count);
};

const hasDays = ({ model }: View): boolean => model.articles.some(({ day }) => day !== null);

/** The heads of the columns; each sorts by its column. */
const headsOf = ({ store, word }: View): readonly HTMLElement[] => {
  const orders = ['title', 'day', 'words', 'names'] as const;
  const heads = orders.map((order) => {
    const sort = (): void => store.set({ documentOrder: order });
    const label = word(order === 'title' ? 'document' : order);
    return h('th', { scope: 'col' }, h('button', { type: 'button', onclick: sort }, label));
  });
  store.watch(({ documentOrder }) => {
    heads.forEach((head, at) => {
      const order = orders[at];
      const direction = order === 'title' || order === 'day' ? 'ascending' : 'descending';
      head.setAttribute('aria-sort', order === documentOrder ? direction : 'none');
    });
  });
  return heads;
};

/** Where in a document what is searched is first. */
const firstFound = (article: ModelArticle, view: View) => {
  const wanted = wantedOf(view.store.filters);
  if (wanted === '' || !view.model.foldedText(article.number).includes(wanted)) return undefined;
  const [place] = foundIn(article.text, wanted);
  return place === undefined ? undefined : { start: place[0], end: place[1] };
};

const rowsToSave = (view: View): readonly (readonly (string | number)[])[] => [
  ['document', 'title', 'day', 'words', 'names', 'passage'],
  ...orderedArticles(view).map((article) => {
    const { id, title, day, words, things } = article;
    const found = firstFound(article, view);
    const passage = found === undefined ? '' : passageText(article, found);
    return [id, title, day ?? '', words, things.size, passage];
  }),
];

const rowOf = (article: ModelArticle, view: View): HTMLElement => {
  const open = (): void => {
    view.store.set({ document: article.number });
    leadTo(document.getElementById('text'));
  };
  const found = firstFound(article, view);
  return h(
    'tr',
    { 'data-document': article.number },
    h(
      'th',
      { scope: 'row' },
      h('button', { type: 'button', class: 'title', onclick: open }, h('bdi', {}, article.title)),
      article.title === article.id ? null : h('small', {}, h('bdi', {}, article.id)),
      found === undefined
        ? null
        : h('p', { class: 'passage', lang: 'ar', dir: 'rtl' }, ...passageOf(article, found)),
    ),
    h('td', { class: 'day' }, article.day === null ? '' : view.day(article.day)),
    h('td', { class: 'n' }, view.number(article.words)),
    h('td', { class: 'n' }, view.number(article.things.size)),
  );
};
