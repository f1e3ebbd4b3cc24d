import type { Score } from '../../evaluation/precision-recall.ts';
import type { ClassScore, Evaluation } from '../../evaluation/score.ts';
import { type Column, setColumns } from '../reading/columns.ts';
import { surroundings } from '../reading/surroundings.ts';

const percent = (ratio: number): string => (100 * ratio).toFixed(1);

const ratios = ({
  precision,
  recall,
  f1,
}: Pick<Score, 'precision' | 'recall' | 'f1'>): readonly string[] =>
  [precision, recall, f1].map(percent);

const spanCells = (score: Score): readonly string[] => [
  ...[score.gold, score.found, score.correct].map(String),
  ...ratios(score),
];

const valueCell = ({ value }: ClassScore): string =>
  value.checked === 0 ? '' : percent(value.correct / value.checked);

const heads = [
  'exact spans',
  ...['gold', 'found', 'correct', 'P', 'R', 'F1'],
  'values',
  ...['| tokens P', 'R', 'F1'],
];
const clusterHeads = ['| clusters P', 'R', 'F1'];

const clusterCells = ({ clusters }: ClassScore): readonly string[] =>
  clusters === undefined ? ['', '', ''] : ratios(clusters);

/** A line for each class, one for all together, then which gold tags each class stands for. */
const renderTable = ({ classes, micro }: Evaluation, clusters: boolean): string => {
  const columnHeads = clusters ? [...heads, ...clusterHeads] : heads;
  const rows = [
    columnHeads,
    ...classes.map((one) => [
      one.class.name,
      ...spanCells(one.span),
      valueCell(one),
      ...ratios(one.token),
      ...(clusters ? clusterCells(one) : []),
    ]),
    [
      'micro',
      ...spanCells(micro.span),
      '',
      ...ratios(micro.token),
      ...(clusters ? ['', '', ''] : []),
    ],
  ];
  const columns = columnHeads.map(
    (_, index): Column => ({ align: index === 0 ? 'left' : 'right' }),
  );
  const table = setColumns(rows, columns);
  const tags = classes
    .filter((one) => one.class.tags.join('+') !== one.class.name.toUpperCase())
    .map((one) => `${one.class.name} = ${one.class.tags.join(' ')}`);
  return [...table, ...(tags.length === 0 ? [] : ['', ...tags])]
    .map((line) => `${line}\n`)
    .join('');
};

const renderDifferences = ({ differences }: Evaluation): string =>
  differences
    .map((one) => {
      const context = surroundings(one.gold.text, one);
      const { line, column } = one.gold.placeOf?.(one.start) ?? { line: 1, column: one.start + 1 };
      return `${one.gold.id}:${line}:${column}\t${one.kind}\t${one.class.name}\t${context}\n`;
    })
    .join('');

/** What is shown beside the scores of names. */
interface EvaluationView {
  /** What was missed and found wrongly. */
  readonly errors: boolean;
  /** How well mentions of one thing are grouped. */
  readonly clusters: boolean;
}

/** Results of `evaluate` by format name. */
export const evaluationRenderers = {
  table: (evaluation: Evaluation, { errors, clusters }: EvaluationView): string =>
    (errors ? `${renderDifferences(evaluation)}\n` : '') + renderTable(evaluation, clusters),
  json: ({ classes, micro, differences }: Evaluation, { errors }: EvaluationView): string => {
    const view = differences.map(({ gold, kind, class: { name }, start, end }) => ({
      document: gold.id,
      kind,
      class: name,
      start,
      end,
      text: gold.text.slice(start, end),
    }));
    return `${JSON.stringify({ classes, micro, ...(errors ? { errors: view } : {}) }, null, 2)}\n`;
  },
} as const;
