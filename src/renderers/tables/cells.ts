export type Cell = string | number;

/** A cell that a spreadsheet would take for a formula, made text. */
export const withoutFormula = (cell: Cell): Cell =>
  typeof cell === 'string' && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
