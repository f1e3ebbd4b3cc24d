import type { EntityType } from '../../../document.ts';
import { groupBy } from '../../../text/group-by.ts';
import { h, redraw } from './element.ts';
import { type IndexOrder, letSame } from './filters.ts';
import { type ModelThing, nationalitiesBeside } from './page-model.ts';
import { sectionOf } from './section.ts';
import { shownBy } from './shown.ts';
import { saveButton } from './table-file.ts';
import type { View } from './view.ts';

/** Rows of a kind before the reader asks for more, and how many times as many are shown then. */
const firstRows = 10;
const growth = 10;

/** The index: for each kind the names with a bar of how often they are named. */
export const indexView = (view: View): HTMLElement => {
  const { model, store, word } = view;
  const columns = h('div', { class: 'kinds' });
  const rowsOf = new Map<EntityType, number>();
  const draw = (): void => {
    const { things } = shownBy(model, store.filters);
    const byKind = groupBy(inOrder(things, store.filters.indexOrder), ({ type }) => type);
    redraw(
      columns,
      view.kinds.flatMap((kind) => {
        const things = byKind.get(kind);
        if (things === undefined) return [];
        const show = (rows: number): void => {
          rowsOf.set(kind, rows);
          draw();
        };
        return [listOf({ kind, things, rows: rowsOf.get(kind) ?? firstRows, show }, view)];
      }),
    );
    if (things.length === 0) {
      const why = model.things.length === 0 ? 'none' : 'nothing';
      columns.append(h('p', { class: 'nothing' }, word(why)));
    }
  };
  store.watch((now, before) => {
    const isAlone = model.articles.length === 1;
    const isSame =
      letSame(isAlone ? { ...now, thing: before?.thing ?? null } : now, before) &&
      now.indexOrder === before.indexOrder;
    if (!isSame) draw();
    for (const row of columns.querySelectorAll('.row')) {
      row.setAttribute(
        'aria-pressed',
        String(row.getAttribute('data-thing') === String(now.thing)),
      );
    }
  });
  const save = saveButton(view, 'index', () => rows(view));
  const tools = h('p', { class: 'tools' }, ...orderSwitches(view), save);
  return sectionOf('index', view, [tools, columns]);
};

/** «The» is passed over where names are sorted, as in the index of a book. */
const sortName = ({ name }: ModelThing): string => name.replace(/^ال(?=\p{L}{2})/u, '');

const inOrder = (things: readonly ModelThing[], order: IndexOrder): readonly ModelThing[] => {
  if (order === 'count') return things;
  const { compare } = new Intl.Collator('ar', { numeric: true });
  return things
    .map((thing) => ({ thing, name: sortName(thing) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ thing }) => thing);
};

const orderSwitches = ({ store, word }: View): readonly HTMLElement[] => {
  const switches = (['count', 'name'] as const).map((order) =>
    h(
      'button',
      { type: 'button', class: 'order', onclick: () => store.set({ indexOrder: order }) },
      word(order === 'count' ? 'byCount' : 'byName'),
    ),
  );
  store.watch(({ indexOrder }) => {
    switches.forEach((one, at) => {
      one.setAttribute('aria-pressed', String((at === 0) === (indexOrder === 'count')));
    });
  });
  return switches;
};

/** What the index shows, all rows of it; what `kashaf index -f csv` has too is called as there. */
const rows = ({ model, store }: View): readonly (readonly (string | number)[])[] => {
  const { things, placesOf } = shownBy(model, store.filters);
  return [
    ['type', 'key', 'name', 'documents', 'mentions', 'code', 'offices', 'variants'],
    ...inOrder(things, store.filters.indexOrder).map((thing) => {
      const places = placesOf(thing);
      return [
        thing.type,
        thing.key,
        thing.name,
        new Set(places.map(({ document }) => document)).size,
        places.length,
        thing.code ?? '',
        thing.offices.join('|'),
        thing.spellings.join('|'),
      ];
    }),
  ];
};

/** The names of a kind, as many rows of them as the reader asked for. */
interface KindList {
  readonly kind: EntityType;
  readonly things: readonly ModelThing[];
  readonly rows: number;
  readonly show: (rows: number) => void;
}

const listOf = (list: KindList, view: View): HTMLElement => {
  const { kind, things, rows } = list;
  const { placesOf } = shownBy(view.model, view.store.filters);
  const counts = things.map((thing) => placesOf(thing).length);
  const greatest = counts.reduce((most, count) => Math.max(most, count), 1);
  return h(
    'div',
    { class: `kind-list ${kind}` },
    h('h3', {}, view.kind(kind), ' ', h('span', { class: 'total' }, view.number(things.length))),
    h(
      'ol',
      {},
      ...things.slice(0, rows).map((thing, at) => {
        const people = nationalitiesBeside(view.model, thing, placesOf);
        return h('li', {}, rowOf({ thing, count: counts[at] ?? 0, people }, greatest, view));
      }),
    ),
    ...moreOf(list, view),
  );
};

/** The ways to more rows, and back to the first. */
const moreOf = ({ kind, things, rows, show }: KindList, view: View): readonly HTMLElement[] => {
  const button = (mark: string, text: string, next: number): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        class: 'more',
        'data-more': mark,
        'aria-label': `${text}: ${view.kind(kind)}`,
        onclick: () => show(next),
      },
      text,
    );
  const more = `${view.word('more')} (${view.number(things.length)})`;
  return [
    ...(things.length > rows ? [button(kind, more, rows * growth)] : []),
    ...(rows > firstRows && things.length > firstRows
      ? [button(`less ${kind}`, view.word('less'), firstRows)]
      : []),
  ];
};

interface Row {
  readonly thing: ModelThing;
  readonly count: number;
  readonly people: ReturnType<typeof nationalitiesBeside>;
}

const rowOf = ({ thing, count, people }: Row, greatest: number, view: View): HTMLElement => {
  const { store, number } = view;
  const bar = h('span', { class: 'bar' });
  bar.style.setProperty('inline-size', `${(count / greatest) * 100}%`);
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
      // What stands apart by its style alone is one word to who hears or copies it.
      ' ',
      thing.type === 'country' && thing.code !== null
        ? h('small', {}, h('bdi', {}, thing.code))
        : null,
      ' ',
      people === null
        ? null
        : h(
            'small',
            {},
            h('bdi', { dir: 'ltr' }, `+${number(people.count)}`),
            ' ',
            h('bdi', {}, people.name),
          ),
    ),
    h('span', { class: 'n' }, number(count)),
    h('span', { class: 'track', 'aria-hidden': 'true' }, bar),
  );
};
