import type { EntityType } from '../../../document.ts';
import { type Filters, noFilters, type Store } from './filters.ts';
import type { PageModel } from './page-model.ts';

/**
 * The filters as the part of the address behind «#»: `thing=country:TN&q=…`. Things are called by
 * their keys and documents by their names, as in all other formats, so that a link holds for a page
 * of more documents too.
 */
export const addressOf = (model: PageModel, filters: Filters): string => {
  const { query, kinds, thing, held, document, period, indexOrder, documentOrder } = filters;
  const parts = new URLSearchParams();
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') parts.append(name, value);
  };
  const keyOf = (number: number): string | undefined => model.things[number]?.key;
  add('q', query);
  for (const kind of kinds) add('kind', kind);
  for (const number of held) add('with', keyOf(number));
  add('day', period ?? undefined);
  add('thing', thing === null ? undefined : keyOf(thing));
  add('text', document === 0 ? undefined : model.articles[document]?.id);
  if (indexOrder !== noFilters.indexOrder) add('order', indexOrder);
  if (documentOrder !== noFilters.documentOrder) add('sort', documentOrder);
  return parts.toString();
};

/** A year, a month or a day. */
const day = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** The filters of an address; what it names and the page has not is left out. */
export const filtersOf = (model: PageModel, address: string): Filters => {
  const parts = new URLSearchParams(address);
  const numberOf = (key: string | null): number | undefined =>
    key === null
      ? undefined
      : (model.things.find((thing) => thing.key === key)?.number ??
        new Map(Object.entries(model.data.joined)).get(key));
  const kinds = Object.keys(model.data.labels.kinds) as readonly EntityType[];
  const asked = parts.getAll('kind');
  const text = parts.get('text');
  const period = parts.get('day') ?? '';
  const sort = parts.get('sort');
  return {
    query: parts.get('q') ?? '',
    kinds: new Set(kinds.filter((kind) => asked.includes(kind))),
    thing: numberOf(parts.get('thing')) ?? null,
    held: parts.getAll('with').flatMap((key) => numberOf(key) ?? []),
    document: Math.max(
      0,
      model.articles.findIndex(({ id }) => id === text),
    ),
    period: day.test(period) ? period : null,
    indexOrder: parts.get('order') === 'name' ? 'name' : 'count',
    documentOrder: sort === 'title' || sort === 'words' || sort === 'names' ? sort : 'day',
  };
};

/**
 * Keeps the address as the filters are, and the filters as the address: a link, or the way back. An address
 * that is written otherwise, or names what the page has not, stays as it is.
 */
export const keepAddress = (model: PageModel, store: Store): void => {
  const filtersHere = (): Filters => filtersOf(model, location.hash.slice(1));
  store.watch((now, before) => {
    const address = addressOf(model, now);
    if (before === null || address === addressOf(model, filtersHere())) return;
    // What is typed is one step of the way back, not one for each letter.
    const isTyping = now.query !== before.query && before.query !== '';
    const [url, title] = [`#${address}`, ''];
    if (isTyping) history.replaceState(null, title, url);
    else history.pushState(null, title, url);
  });
  window.addEventListener('popstate', () => {
    const here = filtersHere();
    if (addressOf(model, here) !== addressOf(model, store.filters)) store.set(here);
  });
};
