import { searchKey } from '../../../text/normalize.ts';
import type { Filters } from './filters.ts';
import type { ModelArticle, ModelThing, PageModel, Place } from './page-model.ts';

/** What the filters leave. */
export interface Shown {
  readonly things: readonly ModelThing[];
  readonly articles: readonly ModelArticle[];
  /** The places of a thing in these documents. */
  readonly placesOf: (thing: ModelThing) => readonly Place[];
}

/** Answers that are kept: views ask for those of the same filters, with or without the card and the kinds. */
const mostKept = 4;
const kept = new WeakMap<PageModel, Map<string, Shown>>();

/** What filters leave of the documents and things, worked out once for all views. */
export const shownBy = (model: PageModel, filters: Filters): Shown => {
  const { query, kinds, thing, held, period } = filters;
  const answers = kept.get(model) ?? new Map<string, Shown>();
  kept.set(model, answers);
  const key = JSON.stringify([query, [...kinds], thing, held, period]);
  const shown = answers.get(key) ?? leftBy(model, filters);
  answers.delete(key);
  answers.set(key, shown);
  for (const old of answers.keys()) if (answers.size > mostKept) answers.delete(old);
  return shown;
};

/**
 * Things whose names have the words searched; documents that name one of these or have the words.
 * Of a thing only what these documents say of it is counted.
 */
const leftBy = (model: PageModel, filters: Filters): Shown => {
  const { kinds, thing, held, period } = filters;
  const wanted = wantedOf(filters);
  const words = wanted.split(/\s+/u).filter(Boolean);
  const isKind = ({ type }: ModelThing): boolean => kinds.size === 0 || kinds.has(type);
  const isOfPeriod = ({ days, type }: ModelThing): boolean =>
    type !== 'date' || period === null || days?.[0].startsWith(period) === true;
  const named = model.things.filter(
    (one) => isKind(one) && isOfPeriod(one) && words.every((word) => one.folded.includes(word)),
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
  const needed = thing === null ? held : [...held, thing];
  const articles = model.articles.filter((article) => {
    if (!needed.every((number) => article.things.has(number))) return false;
    if (period !== null && !inPeriod.has(article.number)) return false;
    if (words.length === 0) return kinds.size === 0 || names(article);
    return names(article) || model.foldedText(article.number).includes(wanted);
  });
  if (articles.length === model.articles.length) {
    return { articles, things: named, placesOf: ({ places }) => places };
  }
  const left = new Set(articles.map(({ number }) => number));
  const placesOf = ({ places }: ModelThing) => places.filter(({ document }) => left.has(document));
  const things = named
    .map((one) => ({ one, count: placesOf(one).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.one.number - b.one.number)
    .map(({ one }) => one);
  return { articles, things, placesOf };
};

/** What is searched, folded as names and texts are. */
export const wantedOf = ({ query }: Pick<Filters, 'query'>): string => searchKey(query.trim());
