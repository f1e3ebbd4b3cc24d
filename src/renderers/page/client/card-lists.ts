import { h, leadTo } from './element.ts';
import type { ModelThing, Place } from './page-model.ts';
import { passageOf } from './passage.ts';
import type { View } from './view.ts';

/** Places shown before the reader asks for more. */
const firstPlaces = 8;
/** Quotations shown before the reader asks for more. */
const firstQuotes = 4;
/** And of either then each time. */
const moreItems = 100;

/** What it said, and below each quotation the way to its text. */
export const quotations = (quotes: ModelThing['quotes'], view: View): readonly HTMLElement[] => {
  if (quotes.length === 0) return [];
  const items = quotes.map(([document, text]) => () => [
    h('blockquote', { dir: 'rtl', lang: 'ar' }, text),
    ...wayTo(document, null, view),
  ]);
  return [h('h3', {}, view.word('quotations')), listOf(items, firstQuotes, view)];
};

/** The places of a thing in their sentences; below each the way to its text. */
export const placeList = (places: readonly Place[], view: View): HTMLElement =>
  listOf(
    places.map((place) => () => placeOf(place, view)),
    firstPlaces,
    view,
  );

/** A list of which the first items are made, and others when the reader asks for them. */
const listOf = (
  items: readonly (() => readonly HTMLElement[])[],
  first: number,
  view: View,
): HTMLElement => {
  const list = h('ol', { class: 'places' });
  const add = (from: number, to: number): void => {
    list.append(...items.slice(from, to).map((make) => h('li', {}, ...make())));
    if (items.length <= to) return;
    const more = h('button', { type: 'button', class: 'more' }, view.word('more'));
    more.addEventListener('click', () => {
      const next = list.children.length - 1;
      more.parentElement?.remove();
      add(to, to + moreItems);
      list.children[next]?.querySelector('button')?.focus();
    });
    list.append(h('li', {}, more));
  };
  add(0, first);
  return list;
};

const placeOf = ({ document: number, start, end }: Place, view: View): readonly HTMLElement[] => {
  const article = view.model.articles[number];
  if (article === undefined) return [];
  // The passage is no button, so that it can be selected and copied.
  return [
    h('p', { class: 'passage', lang: 'ar', dir: 'rtl' }, ...passageOf(article, { start, end })),
    ...wayTo(number, start, view),
  ];
};

/** A button with the title and day of a document that leads to a place in it, or to its beginning. */
const wayTo = (number: number, start: number | null, view: View): readonly HTMLElement[] => {
  const { model, store, word, day } = view;
  const article = model.articles[number];
  if (article === undefined || (start === null && model.articles.length === 1)) return [];
  const show = (): void => {
    store.set({ document: number });
    if (start === null) {
      leadTo(document.getElementById('text'));
      return;
    }
    const there = document.querySelector<HTMLElement>(`.reader [data-start="${start}"]`);
    there?.scrollIntoView({ block: 'center' });
    there?.focus({ preventScroll: true });
  };
  const title = model.articles.length > 1 ? article.title : word('text');
  return [
    h(
      'button',
      { type: 'button', class: 'occurrence', onclick: show },
      h('bdi', {}, title),
      ...(article.day === null || model.articles.length === 1 ? [] : [` · ${day(article.day)}`]),
    ),
  ];
};
