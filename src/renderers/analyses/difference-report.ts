import { stringify } from 'csv-stringify/sync';
import { changes, type Difference } from '../../analysis/difference.ts';
import { setColumns } from '../reading/columns.ts';
import { type PresentationOptions, presentationOf } from '../reading/presentation.ts';
import { jsonReport } from '../records/json.ts';

interface DifferenceOptions extends PresentationOptions {
  /** Things shown of each kind of change in the report for reading. */
  readonly top: number;
}

/** Results of `diff` by format name. */
export const differenceRenderers = {
  text: (differences, options) => {
    const { labels, words, style } = presentationOf(options);
    if (differences.length === 0) return `${style.isolate(words.phrases.noChange)}\n`;
    const sections = changes.flatMap((change) => {
      const rows = differences.filter((one) => one.change === change);
      if (rows.length === 0) return [];
      const heading = `${words.change(change)} (${words.number(rows.length)})`;
      const lines = setColumns(
        rows
          .slice(0, options.top)
          .map(({ before, after, type, name, weight }) => [
            words.number(before),
            '→',
            words.number(after),
            style.isolate(name),
            style.isolate(labels.heading(type)),
            words.weight(weight),
          ]),
        [
          { align: 'right' },
          { align: 'left', dress: style.faint },
          { align: 'right' },
          { align: 'left', dress: style.name },
          { align: 'left', dress: style.faint },
          { align: 'right', dress: style.code },
        ],
      );
      return [
        [style.heading(style.isolate(heading)), ...lines.map((line) => `  ${line}`)].join('\n'),
      ];
    });
    return `${sections.join('\n\n')}\n`;
  },
  json: (differences) => jsonReport({ differences }),
  csv: (differences) =>
    stringify([...differences], {
      header: true,
      columns: ['change', 'type', 'name', 'before', 'after', 'weight', 'key'],
    }),
} as const satisfies Record<
  string,
  (differences: readonly Difference[], options: DifferenceOptions) => string
>;
