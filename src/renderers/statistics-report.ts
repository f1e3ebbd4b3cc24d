import { stringify } from 'csv-stringify/sync';
import type { TextCount } from '../analysis/counter.ts';
import type { WordStatistics } from '../analysis/word-statistics.ts';
import { setColumns } from './columns.ts';
import { barOf, type PresentationOptions, presentationOf } from './presentation.ts';
import { plain } from './styles.ts';

const lists = ['frequent', 'bigrams', 'trigrams', 'keywords'] as const;
const figures = ['vocabulary', 'once', 'variety', 'sentenceLength'] as const;

/** Results of `stats` by format name. */
export const statisticsRenderers = {
  text: (statistics, options) => {
    const { labels, words, style } = presentationOf(options);
    const { documents, sentences, words: all } = statistics;
    const head = [
      style.title(
        [
          labels.counted('document', documents),
          labels.counted('sentence', sentences),
          labels.counted('word', all),
        ]
          .map(style.isolate)
          .join(' · '),
      ),
      ...setColumns(
        figures.map((name) => [words.number(statistics[name]), style.isolate(words.phrases[name])]),
        [
          { align: 'right', dress: style.code },
          { align: 'left', dress: plain },
        ],
      ),
    ];
    const section = (name: (typeof lists)[number]): readonly string[] => {
      const rows: readonly TextCount[] = statistics[name];
      if (rows.length === 0) return [];
      const greatest = Math.max(...rows.map(({ count }) => count));
      return [
        '',
        style.heading(style.isolate(words.phrases[name])),
        ...setColumns(
          rows.map(({ text, count }) => [
            words.number(count),
            style.isolate(text),
            barOf(count, greatest),
          ]),
          [
            { align: 'right', dress: plain },
            { align: 'left', dress: style.name },
            { align: 'left', dress: style.code },
          ],
        ).map((line) => `  ${line}`),
      ];
    };
    return `${[...head, ...lists.flatMap(section)].join('\n')}\n`;
  },
  json: (statistics) => `${JSON.stringify({ schema: 'kashaf/2', ...statistics }, null, 2)}\n`,
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
