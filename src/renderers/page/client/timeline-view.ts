import { h, redraw } from './element.ts';
import { type Filters, noFilters } from './filters.ts';
import { type Place, sentenceAt } from './page-model.ts';
import { sectionOf } from './section.ts';
import { shownBy } from './shown.ts';
import { type Bar, type Bars, barsOf } from './timeline-bars.ts';
import { chartOf } from './timeline-chart.ts';
import type { View } from './view.ts';

/** Rows of the list before the reader asks for more: those most spoken of. */
const firstRows = 9;
/** How many times as many are shown then. */
const rowGrowth = 10;

/** How often the documents shown speak of each day, month or year; a bar leads to what is said. */
export const timelineView = (view: View): HTMLElement | null => {
  const { store, word } = view;
  let bars = barsShown(view);
  if (bars.all.length < 2) return null;
  const chart = chartOf(view);
  const list = h('ol', { class: 'periods' });
  const more = h('button', { type: 'button', class: 'more' }, word('more'));
  let shown = firstRows;
  // The same bars as a list: for the keyboard, for screen readers, for paper.
  const draw = (): void => {
    const { period } = store.filters;
    const chosen = bars.all.filter((bar) => bar.period === period);
    const rows = chosen.length > 0 ? chosen : busiest(bars.all, shown);
    const most = chosen.length > 0 ? 30 : 2;
    const greatest = bars.all.reduce((most, { places }) => Math.max(most, places.length), 1);
    list.classList.toggle('single', chosen.length > 0);
    redraw(
      list,
      rows.map((bar) => h('li', {}, ...rowOf(bar, greatest, most, view))),
    );
    if (rows.length === 0) list.append(h('li', { class: 'nothing' }, word('nothing')));
    more.hidden = chosen.length > 0 || bars.all.length <= shown;
    chart.draw(bars.drawn);
  };
  more.addEventListener('click', () => {
    shown *= rowGrowth;
    draw();
  });
  store.watch((now, before) => {
    const isOfSame = before === null || hasSameDocuments(now, before);
    if (!isOfSame) bars = barsShown(view);
    if (!isOfSame || before === null || before.period !== now.period) draw();
  });
  return sectionOf('timeline', view, [...chart.elements, list, more]);
};

const hasSameDocuments = (now: Filters, before: Filters): boolean =>
  now.query === before.query && now.thing === before.thing && now.held === before.held;

/** Days of the documents that the filters leave, whatever the kinds and the day that are chosen. */
const barsShown = ({ model, store }: View): Bars => {
  const { query, thing, held } = store.filters;
  // In one text the card of a name does not change what the text speaks of.
  const named = model.articles.length === 1 ? null : thing;
  const { placesOf } = shownBy(model, { ...noFilters, query, thing: named, held });
  return barsOf(
    model.things.flatMap((thing) => {
      const { days } = thing;
      const places = days === null ? [] : placesOf(thing);
      return days === null || places.length === 0 ? [] : [{ days, places }];
    }),
  );
};

/** Those most spoken of, in the order of days. */
const busiest = (bars: readonly Bar[], most: number): readonly Bar[] => {
  const kept = new Set([...bars].sort((a, b) => b.places.length - a.places.length).slice(0, most));
  return bars.filter((bar) => kept.has(bar));
};

const rowOf = (
  { period, places }: Bar,
  greatest: number,
  most: number,
  view: View,
): readonly HTMLElement[] => {
  const { store } = view;
  const share = h('span', { class: 'bar' });
  share.style.setProperty('inline-size', `${(places.length / greatest) * 100}%`);
  const isChosen = store.filters.period === period;
  return [
    h(
      'button',
      {
        type: 'button',
        class: 'row',
        'data-period': period,
        'aria-pressed': String(isChosen),
        onclick: () => store.togglePeriod(period),
      },
      h('span', { class: 'label' }, h('bdi', {}, view.day(period))),
      h('span', { class: 'n' }, view.number(places.length)),
      h('span', { class: 'track', 'aria-hidden': 'true' }, share),
    ),
    saidOn(places, most, view),
  ];
};

/** The first sentences that speak of some days. */
const saidOn = (places: readonly Place[], most: number, { model }: View): HTMLElement => {
  const sentences = new Set(
    places.slice(0, most * 2).map(({ document, start }) => {
      const article = model.articles[document];
      return article === undefined ? '' : article.text.slice(...sentenceAt(article, start));
    }),
  );
  return h(
    'div',
    { class: 'said', lang: 'ar', dir: 'rtl' },
    ...[...sentences].slice(0, most).map((sentence) => h('p', {}, sentence)),
  );
};
