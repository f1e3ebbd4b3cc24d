import uPlot from 'uplot';
import { dayFormat } from '../../day-format.ts';
import { isolated } from '../../isolates.ts';
import type { ModelThing } from './page-model.ts';
import type { View } from './view.ts';

/** What is said of a day, month or year. */
export interface Bar {
  readonly period: string;
  readonly things: readonly ModelThing[];
  readonly count: number;
}

/** A bar for each period, drawn again when the window or the colours change; a click keeps the period. */
export const drawChart = (chart: HTMLElement, bars: readonly Bar[], view: View): void => {
  let plot: uPlot | undefined;
  const draw = (): void => {
    plot?.destroy();
    plot = new uPlot(
      optionsOf(chart, bars, view),
      [bars.map((_, at) => at), bars.map(({ count }) => count)],
      chart,
    );
    plot.over.addEventListener('click', () => {
      const at = plot?.cursor.idx;
      const period = at === null || at === undefined ? undefined : bars[at]?.period;
      if (period !== undefined) view.store.togglePeriod(period);
    });
  };
  draw();
  let width = chart.clientWidth;
  new ResizeObserver(() => {
    if (chart.clientWidth === width) return;
    width = chart.clientWidth;
    draw();
  }).observe(chart);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
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
      {
        fill: colour('--date'),
        width: 0,
        ...(bar !== undefined && { paths: bar }),
        points: { show: false },
      },
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
