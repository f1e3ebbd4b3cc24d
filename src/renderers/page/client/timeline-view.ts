import { periodText, type Step, steps } from '../../../analysis/periods.ts';
import { groupBy } from '../../../text/group-by.ts';
import { h, redraw } from './element.ts';
import { type ModelThing, sentenceAt } from './page-model.ts';
import { type Bar, drawChart } from './timeline-chart.ts';
import type { View } from './view.ts';

/** Bars drawn at most. */
const mostBars = 60;
/** Rows of the list before the reader asks for more: those most spoken of. */
const firstRows = 9;

/** How often each day, month or year is spoken of; a bar leads to what is said. */
export const timelineView = (view: View): HTMLElement | null => {
  const { model, store, word } = view;
  const dated = model.things.filter(({ days }) => days !== null);
  const bars = barsOf(dated);
  if (bars.length < 2) return null;
  const chart = h('div', { class: 'chart', 'aria-hidden': 'true', dir: 'ltr' });
  const list = h('ol', { class: 'periods' });
  const greatest = Math.max(...bars.map(({ count }) => count));
  const more = h('button', { type: 'button', class: 'more' }, word('more'));
  let shown = firstRows;
  // The same bars as a list: for the keyboard, for screen readers, for paper.
  const draw = (): void => {
    const { period } = store.filters;
    const chosen = bars.filter((bar) => bar.period === period);
    const rows = chosen.length > 0 ? chosen : busiest(bars, shown);
    const most = chosen.length > 0 ? 30 : 2;
    list.classList.toggle('single', chosen.length > 0);
    redraw(
      list,
      rows.map((bar) => h('li', {}, ...rowOf(bar, greatest, most, view))),
    );
    more.hidden = chosen.length > 0 || bars.length <= shown;
  };
  more.addEventListener('click', () => {
    shown = bars.length;
    draw();
  });
  store.watch(({ period }, before) => {
    if (before === null || before.period !== period) draw();
  });
  const section = h(
    'section',
    { class: 'timeline', id: 'timeline', 'aria-labelledby': 'timeline-title' },
    h('h2', { id: 'timeline-title' }, word('timeline')),
    chart,
    list,
    more,
  );
  requestAnimationFrame(() => drawChart(chart, bars, view));
  return section;
};

/** Those most spoken of, in the order of days. */
const busiest = (bars: readonly Bar[], most: number): readonly Bar[] => {
  const kept = new Set([...bars].sort((a, b) => b.count - a.count).slice(0, most));
  return bars.filter((bar) => kept.has(bar));
};

const rowOf = (
  { period, count, things }: Bar,
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
    saidOn(things, most, view),
  ];
};

/** Mentions by day, or by month or year where days are too many. */
const barsOf = (dated: readonly ModelThing[]): readonly Bar[] => {
  const group = (step: Step): ReadonlyMap<string, ModelThing[]> =>
    groupBy(dated, ({ days }) => {
      const [from, to] = days ?? ['', ''];
      return periodText(from, to, step);
    });
  const groups = steps.map(group).find(({ size }) => size <= mostBars) ?? group('year');
  return [...groups]
    .map(([period, things]) => ({
      period,
      things,
      count: things.reduce((sum, { places }) => sum + places.length, 0),
    }))
    .sort((a, b) => (a.period < b.period ? -1 : 1))
    .slice(-mostBars);
};

/** The first sentences that speak of some days. */
const saidOn = (things: readonly ModelThing[], most: number, { model }: View): HTMLElement => {
  const sentences = new Set(
    things
      .flatMap(({ places }) => places)
      .slice(0, most * 2)
      .map(({ document, start }) => {
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
