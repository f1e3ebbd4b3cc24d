import type { EntityType } from '../../../document.ts';
import { h } from './element.ts';
import type { View } from './view.ts';

/** The field of the search, a switch for each kind, and the way back to all. */
export const toolbarView = (view: View): HTMLElement => {
  const { store, word } = view;
  const field = h('input', {
    type: 'search',
    id: 'search',
    placeholder: word('search'),
    'aria-label': word('search'),
    autocomplete: 'off',
    dir: 'auto',
  });
  field.addEventListener('input', () => store.set({ query: field.value }));
  const switches = switchesOf(view);
  const period = h('span', { class: 'period' });
  const clear = h('button', { type: 'button', class: 'clear' }, period, `${word('clear')} ×`);
  clear.addEventListener('click', () => {
    field.value = '';
    store.set({ query: '', kinds: new Set(), thing: null, period: null });
  });
  store.watch((filters) => {
    for (const [kind, one] of switches) {
      one.setAttribute('aria-pressed', String(filters.kinds.has(kind)));
    }
    const { query, kinds: chosen, period: days } = filters;
    clear.hidden = query === '' && chosen.size === 0 && days === null;
    period.textContent = days === null ? '' : `${view.day(days)} · `;
  });
  return h(
    'search',
    { class: 'toolbar' },
    field,
    h('div', { class: 'chips', role: 'group', 'aria-label': word('index') }, ...switches.values()),
    clear,
  );
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
