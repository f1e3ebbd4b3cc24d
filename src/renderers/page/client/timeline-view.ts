import { periodText, type Step, steps } from '../../../analysis/periods.ts';
import { groupBy } from '../../../text/group-by.ts';
import { h, redraw } from './element.ts';
import { type ModelThing, sentenceAt } from './page-model.ts';
import { sectionOf } from './section.ts';
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
  requestAnimationFrame(() => drawChart(chart, bars, view));
  return sectionOf('timeline', view, [chart, list, more]);
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

/** Share of the mentions that the bars drawn must have, for days or months to be drawn. */
const leastShare = 0.8;

/**
 * Mentions by day, or by month or year where days are too many. A few far days («1956», «2046») do not make years of the
 * months of a newspaper: they are left out, as long as four fifths of the mentions are shown.
 */
const barsOf = (dated: readonly ModelThing[]): readonly Bar[] => {
  const by = (step: Step): readonly Bar[] =>
    [
      ...groupBy(dated, ({ days }) => {
        const [from, to] = days ?? ['', ''];
        return periodText(from, to, step);
      }),
    ]
      .map(([period, things]) => ({
        period,
        things,
        count: things.reduce((sum, { places }) => sum + places.length, 0),
      }))
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
