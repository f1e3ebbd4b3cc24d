import { withoutFormula } from '../../tables/cells.ts';
import { h } from './element.ts';
import type { View } from './view.ts';

type Row = readonly (string | number)[];

/**
 * A button that saves rows as CSV. Its file begins with a byte order mark, by which Excel knows
 * that it is UTF-8, and holds no formulas.
 */
export const saveButton = (
  view: View,
  name: string,
  rows: () => readonly Row[],
): HTMLButtonElement => {
  const save = (): void => {
    const url = URL.createObjectURL(
      new Blob([`\ufeff${csvOf(rows())}`], { type: 'text/csv;charset=utf-8' }),
    );
    h('a', { href: url, download: `${view.model.data.title}-${name}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  return h('button', { type: 'button', class: 'save', onclick: save }, view.word('save'));
};

const csvOf = (rows: readonly Row[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(withoutFormula(cell))).join(',')}\r\n`).join('');

const quoted = (cell: string | number): string =>
  typeof cell === 'string' && /[",\r\n]/u.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : `${cell}`;
