import { h } from './element.ts';
import { applyFilters, letSame } from './filters.ts';
import type { ModelArticle } from './page-model.ts';
import { markChosen, scrolled, sectionOf } from './section.ts';
import type { View } from './view.ts';

/** Rows before the reader asks for more. */
const firstRows = 50;

/** The columns, by each of which the table can be sorted. */
const orders = ['title', 'day', 'words', 'names'] as const;
type Order = (typeof orders)[number];

const compare: Readonly<Record<Order, (a: ModelArticle, b: ModelArticle) => number>> = {
  title: (a, b) => a.title.localeCompare(b.title, 'ar'),
  day: (a, b) => (a.day ?? '').localeCompare(b.day ?? ''),
  words: (a, b) => b.words - a.words,
  names: (a, b) => b.things.size - a.things.size,
};

/** The table of the documents that the filters leave; a title opens its text. */
export const documentsView = (view: View): HTMLElement => {
  const { model, store, word } = view;
  const body = h('tbody');
  const count = h('span', { class: 'total' });
  const more = h('button', { type: 'button', class: 'more' }, word('more'));
  let order: Order = 'day';
  let rows = firstRows;
  const draw = (): void => {
    const { articles } = applyFilters(model, store.filters);
    const sorted = [...articles].sort(compare[order]);
    count.textContent = view.number(articles.length);
    body.replaceChildren(...sorted.slice(0, rows).map((article) => rowOf(article, view)));
    more.hidden = sorted.length <= rows;
  };
  more.addEventListener('click', () => {
    rows *= 4;
    draw();
  });
  const heads = headsOf(order, view, (chosen) => {
    order = chosen;
    draw();
  });
  store.watch((now, before) => {
    const isSame = letSame(now, before) && now.thing === before.thing;
    if (!isSame) draw();
    markChosen(body.rows, 'data-document', now.document);
  });
  const table = h('table', {}, h('thead', {}, h('tr', {}, ...heads)), body);
  return sectionOf('documents', view, [scrolled('documents', table), more], count);
};

/** The heads of the columns, which are buttons to sort by them; one at a time is sorted by. */
const headsOf = (
  first: Order,
  { word }: View,
  sort: (order: Order) => void,
): readonly HTMLElement[] => {
  const heads = orders.map((order) => {
    const cell = h('th', { scope: 'col', 'aria-sort': order === first ? 'ascending' : 'none' });
    const choose = (): void => {
      for (const other of heads) other.setAttribute('aria-sort', 'none');
      const isRising = order === 'title' || order === 'day';
      cell.setAttribute('aria-sort', isRising ? 'ascending' : 'descending');
      sort(order);
    };
    const label = word(order === 'title' ? 'document' : order);
    cell.append(h('button', { type: 'button', onclick: choose }, label));
    return cell;
  });
  return heads;
};

const rowOf = (article: ModelArticle, view: View): HTMLElement => {
  const open = (): void => {
    view.store.set({ document: article.number });
    document.getElementById('text')?.scrollIntoView();
  };
  return h(
    'tr',
    { 'data-document': article.number },
    h(
      'th',
      { scope: 'row' },
      h('button', { type: 'button', class: 'title', onclick: open }, h('bdi', {}, article.title)),
      article.title === article.id ? null : h('small', {}, h('bdi', {}, article.id)),
    ),
    h('td', {}, article.day === null ? '' : view.day(article.day)),
    h('td', { class: 'n' }, view.number(article.words)),
    h('td', { class: 'n' }, view.number(article.things.size)),
  );
};
