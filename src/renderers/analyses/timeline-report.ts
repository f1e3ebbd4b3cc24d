import { stringify } from 'csv-stringify/sync';
import { byStep, inOrderOfDays, stepFor, type TimelineEntry } from '../../analysis/timeline.ts';
import { icalendar } from '../interchange/ics.ts';
import { setColumns } from '../reading/columns.ts';
import { barOf, type PresentationOptions, presentationOf } from '../reading/presentation.ts';
import { jsonReport } from '../records/json.ts';

interface TimelineOptions extends PresentationOptions {
  /** Days, months or years shown in the report for reading: those most spoken of. */
  readonly top: number;
  /** Mentions of days that are earlier or later than asked. */
  readonly outside: number;
}

const columns = [
  'from',
  'to',
  'grain',
  'timex',
  'text',
  'document',
  'published',
  'names',
  'sentence',
];

/** Results of `timeline` by format name. */
export const timelineRenderers = {
  text: async (entries, options) => textOf(entries, options),
  json: async (entries) => jsonReport({ timeline: inOrderOfDays(entries) }),
  csv: async (entries) =>
    stringify(
      inOrderOfDays(entries).map((entry) => ({ ...entry, names: entry.names.join('|') })),
      { header: true, columns },
    ),
  ics: async (entries) => icalendar(inOrderOfDays(entries)),
} as const satisfies Record<
  string,
  (entries: readonly TimelineEntry[], options: TimelineOptions) => Promise<string>
>;

/** A bar for each day, month or year, with its first sentences. */
const textOf = (entries: readonly TimelineEntry[], options: TimelineOptions): string => {
  const { labels, words, style } = presentationOf(options);
  if (entries.length === 0) {
    const { noDay, noDayThen } = words.phrases;
    return `${style.isolate(options.outside > 0 ? noDayThen : noDay)}\n`;
  }
  const groups = [...byStep(entries, stepFor(entries))];
  const busiest = new Set(
    [...groups].sort(([, a], [, b]) => b.length - a.length).slice(0, options.top),
  );
  const shown = groups.filter((group) => busiest.has(group));
  const greatest = Math.max(...shown.map(([, group]) => group.length));
  const lines = setColumns(
    shown.map(([key, group]) => [
      style.isolate(words.day(key)),
      words.number(group.length),
      barOf(group.length, greatest),
    ]),
    [
      { align: 'left', dress: style.heading },
      { align: 'right' },
      { align: 'left', dress: style.code },
    ],
  );
  return `${lines
    .flatMap((line, index) => [
      line,
      ...(shown[index]?.[1] ?? [])
        .slice(0, 2)
        .flatMap(({ sentence, names, document }) => [
          `    ${style.isolate(clipped(sentence))}`,
          `    ${style.faint(style.isolate([...names.slice(0, 6), document].join(labels.phrases.comma)))}`,
        ]),
    ])
    .join('\n')}\n`;
};

const maxSentenceLength = 140;
const clipped = (text: string): string =>
  text.length <= maxSentenceLength
    ? text
    : `${text.slice(0, maxSentenceLength).replace(/\s\S*$/u, '')}…`;
