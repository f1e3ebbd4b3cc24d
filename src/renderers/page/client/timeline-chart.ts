import uPlot from 'uplot';
import { dayFormat } from '../../reading/day-format.ts';
import { isolated } from '../../reading/isolates.ts';
import { h } from './element.ts';
import type { Bar } from './timeline-bars.ts';
import type { View } from './view.ts';

interface Chart {
  readonly elements: readonly HTMLElement[];
  readonly draw: (bars: readonly Bar[]) => void;
}

/**
 * A bar for each period, drawn again when they, the window or the colours change. Above them stands
 * what the pointer is at; a click keeps the period.
 */
export const chartOf = (view: View): Chart => {
  const chart = h('div', { class: 'chart', 'aria-hidden': 'true', dir: 'ltr' });
  const label = h('p', { class: 'chart-label', 'aria-hidden': 'true' });
  let bars: readonly Bar[] = [];
  let plot: uPlot | undefined;
  const barAt = (at: number | null | undefined): Bar | undefined =>
    at === null || at === undefined ? undefined : bars[at];
  const point = ({ cursor: { idx } }: uPlot): void => {
    label.textContent = labelOf(barAt(idx), view);
  };
  const draw = (): void => {
    plot?.destroy();
    chart.hidden = bars.length === 0;
    if (bars.length === 0) return;
    const hooks = { setCursor: [point] };
    plot = new uPlot({ ...optionsOf(chart, bars, view), hooks }, dataOf(bars, view), chart);
    plot.over.addEventListener('click', () => {
      const chosen = barAt(plot?.cursor.idx);
      if (chosen !== undefined && chosen.places.length > 0) view.store.togglePeriod(chosen.period);
    });
  };
  let width = 0;
  new ResizeObserver(() => {
    if (chart.clientWidth === width) return;
    width = chart.clientWidth;
    draw();
  }).observe(chart);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  return {
    elements: [label, chart],
    draw: (changed) => {
      bars = changed;
      // Before it is on the page it has no width; the observer tells when it has.
      if (chart.isConnected) draw();
    },
  };
};

const labelOf = (bar: Bar | undefined, { day, counted }: View): string =>
  bar === undefined ? '' : `${day(bar.period)} · ${counted('mention', bar.places.length)}`;

/** The heights of the bars, that of the chosen one apart. */
const dataOf = (bars: readonly Bar[], { store }: View): uPlot.AlignedData => {
  const heights = (isChosen: boolean) =>
    bars.map(({ period, places }) =>
      isChosen === (period === store.filters.period) ? places.length : null,
    );
  return [bars.map((_, at) => at), heights(false), heights(true)];
};

/** Bars without figures beside them, their days below. */
const optionsOf = (chart: HTMLElement, bars: readonly Bar[], view: View): uPlot.Options => {
  const isRtl = view.model.data.language === 'ar';
  const colour = (name: string): string => getComputedStyle(chart).getPropertyValue(name).trim();
  const bar = uPlot.paths.bars?.({ size: [0.72, 36], radius: 0.12 });
  return {
    width: Math.max(240, chart.clientWidth),
    height: 180,
    legend: { show: false },
    cursor: { y: false, points: { show: false }, drag: { setScale: false, x: false } },
    // The label of the first bar and the last has room.
    padding: [12, 32, 0, 32],
    // Later days are to the left where one reads from the right.
    scales: {
      x: { time: false, dir: isRtl ? -1 : 1, range: [-0.6, bars.length - 0.4] },
      y: { range: (_, __, most) => [0, Math.max(1, most) * 1.1] },
    },
    axes: [axisOfDays(bars, view, colour), { show: false }],
    series: [
      {},
      ...['--date', '--ink'].map((name) => ({
        fill: colour(name),
        width: 0,
        ...(bar !== undefined && { paths: bar }),
        points: { show: false },
      })),
    ],
  };
};

/** Days below their bars, where there is room. */
const axisOfDays = (
  bars: readonly Bar[],
  view: View,
  colour: (name: string) => string,
): uPlot.Axis => ({
  stroke: colour('--faint'),
  font: `12px ${colour('--sans')}`,
  grid: { show: false },
  ticks: { show: false },
  values: (_, splits) =>
    splits.map((at) => {
      const period = Number.isInteger(at) ? bars[at]?.period : undefined;
      // The picture runs from left to right, a day in Arabic does not.
      return period === undefined ? '' : isolated(shortDay(period, view));
    }),
  space: 104,
});

/** A day in as little room as can be. */
const shortDay = (period: string, { model, day }: View): string => {
  if (period.length < 10) return day(period);
  const parts = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  return dayFormat(model.data.language, parts).format(new Date(`${period}T00:00:00Z`));
};
