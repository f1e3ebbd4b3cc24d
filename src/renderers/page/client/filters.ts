import type { EntityType } from '../../../document.ts';
import { searchKey } from '../../../text/normalize.ts';
import type { ModelArticle, ModelThing, PageModel } from './page-model.ts';

/** What the reader asks to see. */
export interface Filters {
  readonly query: string;
  /** Kinds shown; empty for all. */
  readonly kinds: ReadonlySet<EntityType>;
  /** The thing whose card is open. */
  readonly thing: number | null;
  /** The document that is read. */
  readonly document: number;
  /** A day, month or year of the timeline. */
  readonly period: string | null;
}

/** What the filters leave. */
export interface Shown {
  readonly things: readonly ModelThing[];
  readonly articles: readonly ModelArticle[];
}

let last: { readonly filters: Filters; readonly shown: Shown } | undefined;

/**
 * Things whose names have the words searched; documents that name one of these or have the words.
 * Worked out once for all views.
 */
export const applyFilters = (model: PageModel, filters: Filters): Shown => {
  if (last?.filters !== filters) last = { filters, shown: shownBy(model, filters) };
  return last.shown;
};

const shownBy = (model: PageModel, { query, kinds, thing, period }: Filters): Shown => {
  const wanted = searchKey(query.trim());
  const words = wanted.split(/\s+/u).filter(Boolean);
  const isKind = ({ type }: ModelThing): boolean => kinds.size === 0 || kinds.has(type);
  const isOfPeriod = ({ days, type }: ModelThing): boolean =>
    type !== 'date' || period === null || days?.[0].startsWith(period) === true;
  const named = model.things.filter(
    (one) => isKind(one) && isOfPeriod(one) && words.every((word) => one.key.includes(word)),
  );
  const inPeriod = new Set(
    period === null
      ? []
      : model.things
          .filter(({ days }) => days?.[0].startsWith(period) === true)
          .flatMap(({ documents }) => documents),
  );
  const numbers = new Set(named.map(({ number }) => number));
  const names = (article: ModelArticle): boolean => {
    for (const number of article.things) if (numbers.has(number)) return true;
    return false;
  };
  const articles = model.articles.filter((article) => {
    if (thing !== null && !article.things.has(thing)) return false;
    if (period !== null && !inPeriod.has(article.number)) return false;
    if (words.length === 0) return kinds.size === 0 || names(article);
    return names(article) || model.foldedText(article.number).includes(wanted);
  });
  const left = new Set(articles.map(({ number }) => number));
  const isWhole = left.size === model.articles.length;
  return {
    articles,
    things: isWhole
      ? named
      : named.filter(({ documents }) => documents.some((one) => left.has(one))),
  };
};

/** Whether query, kinds and period let the same through as before. */
export const letSame = (now: Filters, before: Filters | null): before is Filters =>
  before !== null &&
  now.query === before.query &&
  now.kinds === before.kinds &&
  now.period === before.period;

type Listener = (filters: Filters, before: Filters | null) => void;

/** Keeps the filters and calls its listeners when they change. */
export class Store {
  #filters: Filters = { query: '', kinds: new Set(), thing: null, document: 0, period: null };
  readonly #listeners: Listener[] = [];

  get filters(): Filters {
    return this.#filters;
  }

  set(change: Partial<Filters>): void {
    const before = this.#filters;
    this.#filters = { ...before, ...change };
    for (const listener of this.#listeners) listener(this.#filters, before);
  }

  /** Chooses a thing, or lets go of it. */
  toggleThing(number: number): void {
    this.set({ thing: this.#filters.thing === number ? null : number });
  }

  /** Chooses a day, month or year, or lets go of it. */
  togglePeriod(period: string): void {
    this.set({ period: this.#filters.period === period ? null : period });
  }

  /** Calls a listener now and after every change. */
  watch(listener: Listener): void {
    this.#listeners.push(listener);
    listener(this.#filters, null);
  }
}
