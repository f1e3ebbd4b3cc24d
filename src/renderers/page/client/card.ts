import { focusMarked, h } from './element.ts';
import type { ModelThing, Place } from './page-model.ts';
import { passageOf } from './passage.ts';
import type { View } from './view.ts';

/** Places shown before the reader asks for more. */
const firstPlaces = 8;
/** And then each time. */
const morePlaces = 100;

/** The card of a thing: what it is, how it is written, where it is named and what it said. */
export const cardView = (view: View): HTMLElement => {
  const { model, store } = view;
  const card = h('aside', { class: 'card', id: 'card', tabindex: '-1', hidden: true });
  let opener: Element | null = null;
  const close = (): void => {
    store.set({ thing: null });
    // What it was opened from may have been drawn anew.
    const thing = opener?.getAttribute('data-thing');
    if (opener?.isConnected === false && typeof thing === 'string') {
      focusMarked(document, 'data-thing', thing);
    } else if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
  };
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !card.hidden) close();
  });
  store.watch(({ thing: number }, before) => {
    if (number === before?.thing) return;
    const thing = number === null ? undefined : model.things[number];
    card.hidden = thing === undefined;
    if (thing === undefined) return;
    if (document.activeElement !== null && !card.contains(document.activeElement)) {
      opener = document.activeElement;
      card.classList.remove('opposite');
      card.classList.toggle('opposite', isOnSideOf(card, opener));
    }
    card.setAttribute('aria-label', thing.name);
    card.replaceChildren(...contentOf(thing, view, close));
    card.scrollTop = 0;
    card.focus({ preventScroll: true });
  });
  return card;
};

/** Whether an element is in that half of the window in which the card opens, and would be covered. */
const isOnSideOf = (card: Element, element: Element): boolean => {
  const half = (one: Element): boolean => {
    const { left, right } = one.getBoundingClientRect();
    return left + right < window.innerWidth;
  };
  return half(card) === half(element);
};

const contentOf = (thing: ModelThing, view: View, close: () => void): readonly Node[] => {
  const { word, kind } = view;
  const { name, type, spellings, offices, code, places, documents, quotes } = thing;
  return [
    h(
      'button',
      { class: 'close', type: 'button', 'aria-label': word('close'), onclick: close },
      '×',
    ),
    h('p', { class: `kind ${type}` }, kind(type)),
    h('h2', {}, h('bdi', {}, name)),
    h(
      'dl',
      {},
      ...fact(word('offices'), offices.slice(0, 6).join('، ')),
      ...fact(word('spellings'), spellings.slice(0, 12).join('، ')),
      ...fact(word('code'), code ?? ''),
      ...fact(word('day'), thing.days === null ? '' : daysOf(thing.days, view)),
    ),
    h(
      'p',
      { class: 'count' },
      view.counted('mention', places.length),
      view.model.articles.length > 1 ? ` · ${view.counted('document', documents.length)}` : '',
    ),
    ...onlyThese(thing, view),
    ...togetherWith(thing, view),
    ...quotations(quotes, view),
    h('h3', {}, word('mentions')),
    placeList(places, view),
  ];
};

const daysOf = ([from, to]: readonly [string, string], { day }: View): string =>
  from === to ? day(from) : `${day(from)} – ${day(to)}`;

const fact = (term: string, text: string): readonly HTMLElement[] =>
  text === '' ? [] : [h('dt', {}, term), h('dd', {}, h('bdi', {}, text))];

/** Holds the thing as a filter: its documents stay when the card is closed, and others can be added. */
const onlyThese = ({ number }: ModelThing, view: View): readonly HTMLElement[] => {
  const { model, store, word } = view;
  if (model.articles.length === 1) return [];
  const isHeld = store.filters.held.includes(number);
  const hold = (): void => {
    store.toggleHeld(number);
    if (!isHeld) document.getElementById('documents')?.scrollIntoView();
  };
  return [
    h(
      'button',
      { type: 'button', class: 'only', 'aria-pressed': String(isHeld), onclick: hold },
      word('only'),
    ),
  ];
};

/** The names that come most with this one. */
const togetherWith = ({ number }: ModelThing, view: View): readonly HTMLElement[] => {
  const { model, store, word } = view;
  const others = model.data.pairs
    .filter(([a, b]) => a === number || b === number)
    .slice(0, 8)
    .flatMap(([a, b]) => model.things[a === number ? b : a] ?? []);
  if (others.length === 0) return [];
  return [
    h('h3', {}, word('together')),
    h(
      'p',
      { class: 'chips' },
      ...others.map((other) =>
        h(
          'button',
          {
            type: 'button',
            class: `chip ${other.type}`,
            onclick: () => store.set({ thing: other.number }),
          },
          other.name,
        ),
      ),
    ),
  ];
};

const quotations = (quotes: ModelThing['quotes'], { word }: View): readonly HTMLElement[] =>
  quotes.length === 0
    ? []
    : [
        h('h3', {}, word('quotations')),
        ...quotes.slice(0, 5).map(([, text]) => h('blockquote', { dir: 'rtl', lang: 'ar' }, text)),
      ];

/** The places of a thing in their sentences; below each the way to its text. */
const placeList = (places: readonly Place[], view: View): HTMLElement => {
  const list = h('ol', { class: 'places' });
  const add = (from: number, to: number): void => {
    list.append(...places.slice(from, to).map((place) => h('li', {}, ...placeOf(place, view))));
    if (places.length <= to) return;
    const more = h('button', { type: 'button', class: 'more' }, view.word('more'));
    more.addEventListener('click', () => {
      const item = more.parentElement;
      const next = list.children.length - 1;
      item?.remove();
      add(to, to + morePlaces);
      list.children[next]?.querySelector('button')?.focus();
    });
    list.append(h('li', {}, more));
  };
  add(0, firstPlaces);
  return list;
};

const placeOf = ({ document: number, start, end }: Place, view: View): readonly HTMLElement[] => {
  const { model, store, word } = view;
  const article = model.articles[number];
  if (article === undefined) return [];
  const show = (): void => {
    store.set({ document: number });
    const there = document.querySelector<HTMLElement>(`.reader [data-start="${start}"]`);
    there?.scrollIntoView({ block: 'center' });
    there?.focus({ preventScroll: true });
  };
  const title = model.articles.length > 1 ? article.title : word('text');
  // The passage is no button, so that it can be selected and copied.
  return [
    h('p', { class: 'passage', lang: 'ar', dir: 'rtl' }, ...passageOf(article, { start, end })),
    h('button', { type: 'button', class: 'occurrence', onclick: show }, h('bdi', {}, title)),
  ];
};
