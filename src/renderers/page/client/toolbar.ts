import type { EntityType } from '../../../document.ts';
import { h } from './element.ts';
import { isEverything, letSame, noFilters } from './filters.ts';
import { shownBy } from './shown.ts';
import type { View } from './view.ts';

/** The field of the search, a switch for each kind, and the way back to all. */
export const toolbarView = (view: View): HTMLElement => {
  const { store, word } = view;
  const field = fieldOf(view);
  const switches = switchesOf(view);
  const period = h('span', { class: 'period' });
  const clear = h('button', { type: 'button', class: 'clear' }, period, `${word('clear')} ×`);
  clear.addEventListener('click', () => {
    const { document, indexOrder, documentOrder } = store.filters;
    store.set({ ...noFilters, document, indexOrder, documentOrder });
    field.focus();
  });
  const held = h('div', { class: 'chips held' });
  const found = h('p', { class: 'found', role: 'status' });
  store.watch((filters, before) => {
    // What is typed stays as it is; another page of the history has another query.
    if (field.value !== filters.query) field.value = filters.query;
    if (before?.held !== filters.held) held.replaceChildren(...heldOf(view));
    if (!letSame(filters, before)) found.replaceChildren(...foundOf(view));
    for (const [kind, one] of switches) {
      one.setAttribute('aria-pressed', String(filters.kinds.has(kind)));
    }
    const { query, kinds: chosen, period: days } = filters;
    clear.hidden = query === '' && chosen.size === 0 && days === null && filters.held.length === 0;
    period.textContent = days === null ? '' : `${view.day(days)} · `;
  });
  return h(
    'search',
    { class: 'toolbar' },
    field,
    h('div', { class: 'chips', role: 'group', 'aria-label': word('kinds') }, ...switches.values()),
    held,
    found,
    clear,
  );
};

/** Where a name or a word is searched. */
const fieldOf = ({ store, word }: View): HTMLInputElement => {
  const field = h('input', {
    type: 'search',
    id: 'search',
    placeholder: word('search'),
    'aria-label': word('search'),
    autocomplete: 'off',
    dir: 'auto',
  });
  field.addEventListener('input', () => store.set({ query: field.value }));
  return field;
};

/** The things that each document shown names; a press lets go of one. */
const heldOf = ({ model, store, word }: View): readonly HTMLElement[] =>
  store.filters.held.flatMap((number) => {
    const thing = model.things[number];
    if (thing === undefined) return [];
    return h(
      'button',
      {
        type: 'button',
        class: `chip ${thing.type}`,
        'aria-label': `${word('without')}: ${thing.name}`,
        onclick: () => {
          store.toggleHeld(number);
          // What had the focus is gone.
          const next = document.querySelector<HTMLElement>('.held .chip');
          (next ?? document.getElementById('search'))?.focus();
        },
      },
      h('bdi', {}, thing.name),
      ' ×',
    );
  });

/** How much the filters leave, and the ways to it; nothing while all is shown. */
const foundOf = ({ model, store, counted }: View): readonly (Node | string)[] => {
  const isAlone = model.articles.length === 1;
  const { filters } = store;
  if (isEverything(isAlone ? { ...filters, thing: null } : filters)) return [];
  const { articles, things } = shownBy(model, filters);
  const names = h('a', { class: 'result', href: '#index' }, counted('name', things.length));
  if (isAlone) return [names];
  return [
    names,
    ' · ',
    h('a', { class: 'result', href: '#documents' }, counted('document', articles.length)),
  ];
};

/** A switch for each kind of which there is something. */
const switchesOf = ({
  model,
  store,
  kinds,
  kind: nameOf,
}: View): ReadonlyMap<EntityType, HTMLElement> => {
  const toggle = (kind: EntityType): void => {
    const next = new Set(store.filters.kinds);
    if (!next.delete(kind)) next.add(kind);
    store.set({ kinds: next });
  };
  const attributesOf = (kind: EntityType) => ({
    type: 'button',
    class: `chip ${kind}`,
    'data-kind': kind,
    'aria-pressed': 'false',
    onclick: () => toggle(kind),
  });
  return new Map(
    kinds
      .filter((kind) => model.things.some(({ type }) => type === kind))
      .map((kind) => [kind, h('button', attributesOf(kind), nameOf(kind))]),
  );
};
