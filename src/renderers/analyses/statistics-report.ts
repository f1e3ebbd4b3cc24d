import { stringify } from 'csv-stringify/sync';
import type { TextCount } from '../../analysis/counter.ts';
import type { WordStatistics } from '../../analysis/word-statistics.ts';
import { setColumns } from '../reading/columns.ts';
import {
  barOf,
  type Presentation,
  type PresentationOptions,
  presentationOf,
} from '../reading/presentation.ts';
import { jsonReport } from '../records/json.ts';

const lists = ['frequent', 'bigrams', 'trigrams', 'keywords'] as const;
const figures = ['vocabulary', 'once', 'variety', 'sentenceLength'] as const;

/** Results of `stats` by format name. */
export const statisticsRenderers = {
  text: (statistics, options) => {
    const presentation = presentationOf(options);
    const lines = [
      ...headOf(statistics, presentation),
      ...lists.flatMap((name) => sectionOf(name, statistics[name], presentation)),
    ];
    return `${lines.join('\n')}\n`;
  },
  json: (statistics) => jsonReport(statistics),
  csv: (statistics) =>
    stringify(
      lists.flatMap((list) =>
        statistics[list].map((row) => [
          list,
          row.text,
          row.count,
          'weight' in row ? row.weight : '',
        ]),
      ),
      { header: true, columns: ['list', 'text', 'count', 'weight'] },
    ),
} as const satisfies Record<string, (item: WordStatistics, options: PresentationOptions) => string>;

/** How much was counted, and the figures of all of it. */
const headOf = (
  statistics: WordStatistics,
  { labels, words, style }: Presentation,
): readonly string[] => {
  const counts = [
    labels.counted('document', statistics.documents),
    labels.counted('sentence', statistics.sentences),
    labels.counted('word', statistics.words),
  ];
  return [
    style.title(counts.map(style.isolate).join(' · ')),
    ...setColumns(
      figures.map((name) => [words.number(statistics[name]), style.isolate(words.phrases[name])]),
      [{ align: 'right', dress: style.code }, { align: 'left' }],
    ),
  ];
};

const sectionOf = (
  name: (typeof lists)[number],
  rows: readonly TextCount[],
  { words, style }: Presentation,
): readonly string[] => {
  if (rows.length === 0) return [];
  const greatest = Math.max(...rows.map(({ count }) => count));
  const lines = setColumns(
    rows.map(({ text, count }) => [
      words.number(count),
      style.isolate(text),
      barOf(count, greatest),
    ]),
    [
      { align: 'right' },
      { align: 'left', dress: style.name },
      { align: 'left', dress: style.code },
    ],
  );
  const heading = style.heading(style.isolate(words.phrases[name]));
  return ['', heading, ...lines.map((line) => `  ${line}`)];
};
