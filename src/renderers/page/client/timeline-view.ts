import { periodText, type Step, steps } from '../../../analysis/periods.ts';
import { groupBy } from '../../../text/group-by.ts';
import { h, redraw } from './element.ts';
import { type Filters, noFilters } from './filters.ts';
import { type ModelThing, type Place, sentenceAt } from './page-model.ts';
import { shownBy } from './shown.ts';
import { type Bar, chartOf } from './timeline-chart.ts';
import type { View } from './view.ts';

/** Bars drawn at most. */
const mostBars = 60;
/** Rows of the list before the reader asks for more: those most spoken of. */
const firstRows = 9;

/** How often the documents shown speak of each day, month or year; a bar leads to what is said. */
export const timelineView = (view: View): HTMLElement | null => {
  const { store, word } = view;
  let bars = barsShown(view);
  if (bars.length < 2) return null;
  const chart = chartOf(view);
  const list = h('ol', { class: 'periods' });
  const more = h('button', { type: 'button', class: 'more' }, word('more'));
  let shown = firstRows;
  // The same bars as a list: for the keyboard, for screen readers, for paper.
  const draw = (): void => {
    const { period } = store.filters;
    const chosen = bars.filter((bar) => bar.period === period);
    const rows = chosen.length > 0 ? chosen : busiest(bars, shown);
    const most = chosen.length > 0 ? 30 : 2;
    const greatest = bars.reduce((greatest, { count }) => Math.max(greatest, count), 1);
    list.classList.toggle('single', chosen.length > 0);
    redraw(
      list,
      rows.map((bar) => h('li', {}, ...rowOf(bar, greatest, most, view))),
    );
    if (rows.length === 0) list.append(h('li', { class: 'nothing' }, word('nothing')));
    more.hidden = chosen.length > 0 || bars.length <= shown;
    chart.draw(bars);
  };
  more.addEventListener('click', () => {
    shown = bars.length;
    draw();
  });
  store.watch((now, before) => {
    const isOfSame = before === null || hasSameDocuments(now, before);
    if (!isOfSame) bars = barsShown(view);
    if (!isOfSame || before === null || before.period !== now.period) draw();
  });
  return h(
    'section',
    { class: 'timeline', id: 'timeline', 'aria-labelledby': 'timeline-title' },
    h('h2', { id: 'timeline-title' }, word('timeline')),
    ...chart.elements,
    list,
    more,
  );
};

const hasSameDocuments = (now: Filters, before: Filters): boolean =>
  now.query === before.query && now.thing === before.thing && now.held === before.held;

/** Days of the documents that the filters leave, whatever the kinds and the day that are chosen. */
const barsShown = ({ model, store }: View): readonly Bar[] => {
  const { query, thing, held } = store.filters;
  // In one text the card of a name does not change what the text speaks of.
  const named = model.articles.length === 1 ? null : thing;
  const { placesOf } = shownBy(model, { ...noFilters, query, thing: named, held });
  return barsOf(
    model.things.flatMap((thing) => {
      const places = thing.days === null ? [] : placesOf(thing);
      return places.length === 0 ? [] : [{ thing, places }];
    }),
  );
};

/** Those most spoken of, in the order of days. */
const busiest = (bars: readonly Bar[], most: number): readonly Bar[] => {
  const kept = new Set([...bars].sort((a, b) => b.count - a.count).slice(0, most));
  return bars.filter((bar) => kept.has(bar));
};

const rowOf = (
  { period, count, places }: Bar,
  greatest: number,
  most: number,
  view: View,
): readonly HTMLElement[] => {
  const { store } = view;
  const share = h('span', { class: 'bar' });
  share.style.setProperty('inline-size', `${(count / greatest) * 100}%`);
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
      h('span', { class: 'n' }, view.number(count)),
      h('span', { class: 'track', 'aria-hidden': 'true' }, share),
    ),
    saidOn(places, most, view),
  ];
};

/** A date and its places in the documents shown. */
interface Dated {
  readonly thing: ModelThing;
  readonly places: readonly Place[];
}

/** Share of the mentions that the bars drawn must have, for days or months to be drawn. */
const leastShare = 0.8;

/**
 * Mentions by day, or by month or year where days are too many. A few far days («1956», «2046») do not make years of the
 * months of a newspaper: they are left out, as long as four fifths of the mentions are shown.
 */
const barsOf = (dated: readonly Dated[]): readonly Bar[] => {
  const by = (step: Step): readonly Bar[] =>
    [
      ...groupBy(dated, ({ thing: { days } }) => {
        const [from, to] = days ?? ['', ''];
        return periodText(from, to, step);
      }),
    ]
      .map(([period, dates]) => {
        const places = dates.flatMap((date) => date.places);
        return { period, places, count: places.length };
      })
      .sort((a, b) => (a.period < b.period ? -1 : 1));
  const all = steps.map(by);
  const least = leastShare * countOf(all.at(-1) ?? []);
  const drawn = all.map(densest);
  return drawn.find((bars) => countOf(bars) >= least) ?? drawn.at(-1) ?? [];
};

const countOf = (bars: readonly Bar[]): number => bars.reduce((sum, { count }) => sum + count, 0);

/** Of more bars than can be drawn those in a row that have most mentions. */
const densest = (bars: readonly Bar[]): readonly Bar[] => {
  let [best, most] = [0, 0];
  let inRow = 0;
  bars.forEach(({ count }, at) => {
    inRow += count - (bars[at - mostBars]?.count ?? 0);
    if (inRow > most) [best, most] = [at, inRow];
  });
  return bars.slice(
    Math.max(0, Math.min(best + 1 - mostBars, bars.length - mostBars)),
    Math.max(best + 1, mostBars),
  );
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
