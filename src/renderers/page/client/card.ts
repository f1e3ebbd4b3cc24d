import { placeList, quotations } from './card-lists.ts';
import { companionsOf } from './companions.ts';
import { focusMarked, h, leadTo } from './element.ts';
import { type ModelThing, nationalitiesBeside } from './page-model.ts';
import type { View } from './view.ts';

/** Names shown that come with a name. */
const mostCompanions = 8;

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
  const people = nationalitiesBeside(view.model, thing, (one) => one.places);
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
      ...fact(
        kind('nationality'),
        people === null ? '' : `${people.name}: ${view.counted('mention', people.count)}`,
      ),
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
    if (!isHeld) leadTo(document.getElementById('documents'));
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
const togetherWith = (thing: ModelThing, view: View): readonly HTMLElement[] => {
  const { model, store, word } = view;
  const others = companionsOf(model, thing, mostCompanions);
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
