import * as chrono from 'chrono-node/ar';
import { dates } from '../../src/recognizers/dates/dates.ts';
import { readDocument } from '../../src/text/read-document.ts';
import * as corpus from '../recognizers/dates.corpus.ts';
import { type Bench, type Row, race, wordsOf } from './bench.ts';

type DateRow = corpus.DateRow;

const rows: readonly DateRow[] = [
  ...corpus.fullDays,
  ...corpus.monthNames,
  ...corpus.openDays,
  ...corpus.hijri,
  ...corpus.pairs,
  ...corpus.months,
  ...corpus.years,
  ...corpus.pieces,
  ...corpus.namedDays,
  ...corpus.weekdays,
  ...corpus.units,
  ...corpus.away,
  ...corpus.ranges,
  ...corpus.timedDays,
  ...corpus.holidays,
].filter(([, , from]) => from !== undefined);

const isPeriod = ([, , from, to]: DateRow): boolean => to !== undefined && to !== from;

interface Days {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const { referenceDate } = corpus;
const reference = new Date(`${referenceDate}T12:00:00`);

const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const byKashaf = (text: string): readonly Days[] =>
  dates
    .recognize(readDocument(text, { referenceDate }))
    .map(({ value }) =>
      value !== null && 'timex' in value
        ? { from: value.from, to: value.to }
        : { from: undefined, to: undefined },
    );

const byChrono = (text: string): readonly Days[] =>
  chrono.parse(text, reference).map(({ start, end }) => ({
    from: localDay(start.date()),
    // A month or year has no end with chrono: its first day is taken for right.
    to: end === null || end === undefined ? undefined : localDay(end.date()),
  }));

const isRight = (found: readonly Days[], [, , from, to = from]: DateRow): boolean => {
  const [one, ...others] = found;
  if (one === undefined || others.length > 0 || one.from !== from) return false;
  return one.to === undefined || one.to === to;
};

const rightOf = (read: (text: string) => readonly Days[], wanted: readonly DateRow[]): number =>
  wanted.filter((row) => isRight(read(row[0]), row)).length;

const compared = (name: string, wanted: readonly DateRow[]): readonly Row[] => {
  const ours = rightOf(byKashaf, wanted);
  const theirs = rightOf(byChrono, wanted);
  const share = (right: number) =>
    `${right} of ${wanted.length} right (${((100 * right) / wanted.length).toFixed(1)} %)`;
  return [
    { name: `kashaf, ${name}`, figure: share(ours) },
    {
      name: `chrono-node ar, ${name}`,
      figure: share(theirs),
      ratio: `ours ${(ours / Math.max(theirs, 1)).toFixed(1)} x`,
    },
  ];
};

/** Dates with the right value over our corpus, and words a second over the texts, reading included. */
export const dateBench: Bench = {
  title: 'Dates',
  run: (texts) => [
    ...compared(
      'single days',
      rows.filter((row) => !isPeriod(row)),
    ),
    ...compared('periods', rows.filter(isPeriod)),
    ...race(
      [
        { name: 'kashaf dates', work: (text) => byKashaf(text).length },
        { name: 'chrono-node ar', work: (text) => byChrono(text).length },
      ],
      texts,
      wordsOf(texts),
      'words',
    ),
  ],
};
