import type { Evaluation, Score } from '../evaluation/score.ts';

const percent = (ratio: number): string => (100 * ratio).toFixed(1);

const cells = ({ gold, found, correct, precision, recall, f1 }: Score): readonly string[] => [
  ...[gold, found, correct].map(String),
  ...[precision, recall, f1].map(percent),
];

const heads = ['gold', 'found', 'correct', 'P', 'R', 'F1'];

const renderTable = ({ classes, micro }: Evaluation): string => {
  const rows = [
    ['exact spans', ...heads, '', 'tokens', ...heads.slice(3), 'gold tags'],
    ...[
      ...classes.map((one) => ({ name: one.class.name, ...one })),
      { name: 'micro', ...micro },
    ].map(({ name, span, token, ...rest }) => [
      name,
      ...cells(span),
      '',
      '',
      ...cells(token).slice(3),
      'class' in rest ? rest.class.tags.join(' ') : '',
    ]),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const left = new Set([0, 8, 12]);
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths?.[column] ?? 0;
          return left.has(column) ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
};

/** Results of `evaluate` by format name. */
export const evaluationRenderers = {
  table: renderTable,
  json: (evaluation: Evaluation): string => `${JSON.stringify(evaluation, null, 2)}\n`,
} as const;
