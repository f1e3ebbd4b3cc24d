import type { ClassScore, Evaluation, Score } from '../evaluation/score.ts';
import { setColumns } from './columns.ts';
import { surroundings } from './surroundings.ts';

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

const renderDifferences = ({ differences }: Evaluation): string =>
  differences
    .map((one) => {
      const context = surroundings(one.gold.text, one);
      return `${one.gold.id}:${one.start}\t${one.kind}\t${one.class.name}\t${context}\n`;
    })
    .join('');

/** Results of `evaluate` by format name, with or without what was missed and found wrongly. */
export const evaluationRenderers = {
  table: (evaluation: Evaluation, errors: boolean): string =>
    (errors ? `${renderDifferences(evaluation)}\n` : '') + renderTable(evaluation),
  json: ({ classes, micro, differences }: Evaluation, errors: boolean): string => {
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
