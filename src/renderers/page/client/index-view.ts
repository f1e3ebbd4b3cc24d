import type { EntityType } from '../../../document.ts';
import { groupBy } from '../../../text/group-by.ts';
import { h, redraw } from './element.ts';
import { applyFilters, letSame } from './filters.ts';
import type { ModelThing } from './page-model.ts';
import { sectionOf } from './section.ts';
import type { View } from './view.ts';

/** Rows of a kind before the reader asks for more. */
const firstRows = 10;

/** The index: for each kind the names with a bar of how often they are named. */
export const indexView = (view: View): HTMLElement => {
  const { model, store, word } = view;
  const columns = h('div', { class: 'kinds' });
  const status = h('p', { class: 'visually-hidden', role: 'status' });
  const open = new Set<EntityType>();
  const draw = (): void => {
    const { things } = applyFilters(model, store.filters);
    const byKind = groupBy(things, ({ type }) => type);
    redraw(
      columns,
      view.kinds.flatMap((kind) => {
        const rows = byKind.get(kind);
        if (rows === undefined) return [];
        const toggle = (): void => {
          if (!open.delete(kind)) open.add(kind);
          draw();
        };
        return [listOf({ kind, rows, isOpen: open.has(kind), toggle }, view)];
      }),
    );
    if (things.length === 0) columns.append(h('p', { class: 'nothing' }, word('nothing')));
    status.textContent = view.counted('name', things.length);
  };
  store.watch((now, before) => {
    const isSame =
      letSame(now, before) && (now.thing === before.thing || model.articles.length === 1);
    if (!isSame) draw();
    for (const row of columns.querySelectorAll('.row')) {
      row.setAttribute(
        'aria-pressed',
        String(row.getAttribute('data-thing') === String(now.thing)),
      );
    }
  });
  return sectionOf('index', view, [status, columns]);
};

/** The names of a kind, all of them when it is open. */
interface KindList {
  readonly kind: EntityType;
  readonly rows: readonly ModelThing[];
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

const listOf = ({ kind, rows, isOpen, toggle }: KindList, view: View): HTMLElement => {
  const greatest = Math.max(...rows.map(({ places }) => places.length));
  const shown = isOpen ? rows.slice(0, 500) : rows.slice(0, firstRows);
  const more =
    rows.length <= firstRows
      ? []
      : [
          h(
            'button',
            {
              type: 'button',
              class: 'more',
              'data-more': kind,
              'aria-expanded': String(isOpen),
              onclick: toggle,
            },
            isOpen ? view.word('less') : `${view.word('more')} (${view.number(rows.length)})`,
          ),
        ];
  return h(
    'div',
    { class: `kind-list ${kind}` },
    h('h3', {}, view.kind(kind), h('span', { class: 'total' }, view.number(rows.length))),
    h('ol', {}, ...shown.map((thing) => h('li', {}, rowOf(thing, greatest, view)))),
    ...more,
  );
};

const rowOf = (thing: ModelThing, greatest: number, { store, number }: View): HTMLElement => {
  const bar = h('span', { class: 'bar' });
  bar.style.setProperty('inline-size', `${(thing.places.length / greatest) * 100}%`);
  return h(
    'button',
    {
      type: 'button',
      class: 'row',
      'data-thing': thing.number,
      'aria-pressed': String(store.filters.thing === thing.number),
      onclick: () => store.toggleThing(thing.number),
    },
    h(
      'span',
      { class: 'label' },
      h('bdi', {}, thing.name),
      thing.type === 'country' && thing.code !== null ? h('small', {}, thing.code) : null,
    ),
    h('span', { class: 'n' }, number(thing.places.length)),
    h('span', { class: 'track', 'aria-hidden': 'true' }, bar),
  );
};
