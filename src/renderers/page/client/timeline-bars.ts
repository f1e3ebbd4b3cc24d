import { periodText, type Step, steps } from '../../../analysis/periods.ts';
import { groupBy } from '../../../text/group-by.ts';
import type { Place } from './page-model.ts';

/** What is said of a day, month or year. */
export interface Bar {
  readonly period: string;
  readonly places: readonly Place[];
}

/** A date and its places in the documents shown. */
export interface Dated {
  /** ISO days, inclusive. */
  readonly days: readonly [from: string, to: string];
  readonly places: readonly Place[];
}

export interface Bars {
  /** All periods of which something is said, in order. */
  readonly all: readonly Bar[];
  /** Those of one length that lie close together, with the empty ones between them: an axis of time. */
  readonly drawn: readonly Bar[];
}

/** Bars drawn at most. */
const mostBars = 60;
/** Share of the mentions that the bars drawn must have, for days or months to be drawn. */
const leastShare = 0.6;

/**
 * Mentions by day, or by month or year where days are too far apart. A few far days («1956», «2046») do not
 * make years of the months of a newspaper: they are not drawn, as long as most mentions are.
 */
export const barsOf = (dated: readonly Dated[]): Bars => {
  const least = leastShare * countOf(dated);
  const byStep = steps.map((step) => {
    const all = barsBy(dated, step);
    return { all, drawn: withGaps(densest(all, step), step) };
  });
  return byStep.find(({ drawn }) => countOf(drawn) >= least) ?? byStep.at(-1) ?? nothing;
};

const nothing: Bars = { all: [], drawn: [] };

const countOf = (some: readonly Pick<Bar, 'places'>[]): number =>
  some.reduce((sum, { places }) => sum + places.length, 0);

const barsBy = (dated: readonly Dated[], step: Step): readonly Bar[] => {
  const byPeriod = groupBy(dated, ({ days: [from, to] }) => periodText(from, to, step));
  return [...byPeriod]
    .map(([period, dates]) => ({ period, places: dates.flatMap(({ places }) => places) }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
};

/** How many parts an ISO date has. */
const unitsOf: Readonly<Record<Step, number>> = { day: 3, month: 2, year: 1 };
/** Milliseconds. */
const dayLength = 86_400_000;

/** The number of a period among all of its length; undefined when it is of another. */
const ordinal = (period: string, step: Step): number | undefined => {
  const units = period.split('-').map(Number);
  if (units.length !== unitsOf[step]) return undefined;
  const [year = 0, month = 1] = units;
  if (step === 'year') return year;
  return step === 'month' ? year * 12 + month - 1 : Date.parse(period) / dayLength;
};

/** The period of a number. */
const periodAt = (number: number, step: Step): string => {
  const padded = (value: number, length: number): string => String(value).padStart(length, '0');
  if (step === 'year') return padded(number, 4);
  if (step === 'day') return new Date(number * dayLength).toISOString().slice(0, 10);
  return `${padded(Math.floor(number / 12), 4)}-${padded((number % 12) + 1, 2)}`;
};

/** Those within as much time as can be drawn that have most mentions. */
const densest = (bars: readonly Bar[], step: Step): readonly Bar[] => {
  const placed = bars.flatMap((bar) => {
    const number = ordinal(bar.period, step);
    return number === undefined ? [] : [{ bar, number }];
  });
  let best: readonly [from: number, to: number] = [0, 0];
  let [most, within, from] = [0, 0, 0];
  placed.forEach(({ bar, number }, at) => {
    within += bar.places.length;
    for (; number - (placed[from]?.number ?? number) >= mostBars; from++) {
      within -= placed[from]?.bar.places.length ?? 0;
    }
    if (within > most) [best, most] = [[from, at + 1], within];
  });
  return placed.slice(...best).map(({ bar }) => bar);
};

/** Bars with the empty ones between them. */
const withGaps = (bars: readonly Bar[], step: Step): readonly Bar[] => {
  const known = new Map(bars.map((bar) => [bar.period, bar]));
  const [first, last] = [bars[0], bars.at(-1)].map((bar) => ordinal(bar?.period ?? '', step));
  if (first === undefined || last === undefined) return bars;
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const period = periodAt(first + at, step);
    return known.get(period) ?? { period, places: [] };
  });
};
