import { h } from './element.ts';
import { applyFilters, letSame } from './filters.ts';
import type { ModelArticle } from './page-model.ts';
import type { View } from './view.ts';

/** Rows before the reader asks for more. */
const firstRows = 50;

type Order = 'title' | 'day' | 'words' | 'names';

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
  const heads = (['title', 'day', 'words', 'names'] as const).map((name) => {
    const cell = h('th', { scope: 'col', 'aria-sort': name === order ? 'ascending' : 'none' });
    const label = word(name === 'title' ? 'document' : name);
    const sort = (): void => {
      order = name;
      for (const other of heads) other.setAttribute('aria-sort', 'none');
      cell.setAttribute(
        'aria-sort',
        name === 'title' || name === 'day' ? 'ascending' : 'descending',
      );
      draw();
    };
    cell.append(h('button', { type: 'button', onclick: sort }, label));
    return cell;
  });
  store.watch((now, before) => {
    const isSame = letSame(now, before) && now.thing === before.thing;
    if (!isSame) draw();
    for (const row of body.rows) {
      row.classList.toggle('chosen', row.getAttribute('data-document') === String(now.document));
    }
  });
  return h(
    'section',
    { class: 'documents', id: 'documents', 'aria-labelledby': 'documents-title' },
    h('h2', { id: 'documents-title' }, word('documents'), count),
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'documents-title' },
      h('table', {}, h('thead', {}, h('tr', {}, ...heads)), body),
    ),
    more,
  );
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
