import type { ClassScore, Evaluation, Score } from '../evaluation/score.ts';
import { setColumns } from './columns.ts';

const percent = (ratio: number): string => (100 * ratio).toFixed(1);

const ratios = ({ precision, recall, f1 }: Score): readonly string[] =>
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

/** A line for each class, one for all together, then which gold tags each class stands for. */
const renderTable = ({ classes, micro }: Evaluation): string => {
  const rows = [
    heads,
    ...classes.map((one) => [
      one.class.name,
      ...spanCells(one.span),
      valueCell(one),
      ...ratios(one.token),
    ]),
    ['micro', ...spanCells(micro.span), '', ...ratios(micro.token)],
  ];
  const dress = (cell: string): string => cell;
  const columns = heads.map((_, index) => ({
    align: index === 0 ? ('left' as const) : ('right' as const),
    dress,
  }));
  const table = setColumns(rows, columns);
  const tags = classes
    .filter((one) => one.class.tags.join('+') !== one.class.name.toUpperCase())
    .map((one) => `${one.class.name} = ${one.class.tags.join(' ')}`);
  return [...table, ...(tags.length === 0 ? [] : ['', ...tags])]
    .map((line) => `${line}\n`)
    .join('');
};

/** Results of `evaluate` by format name. */
export const evaluationRenderers = {
  table: renderTable,
  json: (evaluation: Evaluation): string => `${JSON.stringify(evaluation, null, 2)}\n`,
} as const;
