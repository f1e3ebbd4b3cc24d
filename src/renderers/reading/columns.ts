import { eastAsianWidth } from 'get-east-asian-width';
import { endOfIsolate, firstStrongIsolate } from './isolates.ts';

/** Cells are padded to no more than this, so that one long name does not push all others apart. */
const widest = 40;

const withoutWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Latin and Arabic letters, dashes, quotes and «…», of which each takes one column. */
const plain = /^[\0-\u02ff\u0621-\u064a\u2010-\u2027]*$/;
/** What is put around a text of another direction. */
const isolates = /[\u2066-\u2069]/g;

/** Columns that a text takes on a terminal: diacritics and marks take none, ideographs two. */
export const widthOf = (text: string): number => {
  const visible = text.replace(isolates, '');
  // Before Unicode is asked, which takes V8 long to prepare.
  if (plain.test(visible)) return visible.length;
  let width = 0;
  for (const character of visible) {
    const code = character.codePointAt(0) ?? 0;
    if (plain.test(character)) width += 1;
    else if (!withoutWidth.test(character)) width += eastAsianWidth(code);
  }
  return width;
};

type Alignment = 'left' | 'right';

/** How a cell is dressed once its width is known, such as with a colour. */
export type Dress = (text: string) => string;

export interface Column {
  readonly align: Alignment;
  /** Left as it is when absent. */
  readonly dress?: Dress;
}

/** Columns of the terminal that the last cell of a row keeps, however long those before it are. */
const leastLast = 12;

/**
 * Sets rows of cells in columns two spaces apart; columns empty in all rows take no room.
 * @param width columns of the terminal that a row may take: its last cell is cut short to fit.
 */
export const setColumns = (
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  width = Number.POSITIVE_INFINITY,
): readonly string[] => {
  const widths = columns.map((_, column) =>
    Math.min(
      widest,
      rows.reduce((width, row) => Math.max(width, widthOf(row[column] ?? '')), 0),
    ),
  );
  return rows.map((row) => {
    const last = row.findLastIndex((cell) => cell !== '');
    let left = width;
    return columns
      .flatMap(({ align, dress }, column) => {
        const wide = widths[column] ?? 0;
        if (wide === 0) return [];
        const whole = row[column] ?? '';
        const cell = column === last ? shorten(whole, Math.max(leastLast, left)) : whole;
        left -= Math.max(wide, widthOf(cell)) + 2;
        const padding = ' '.repeat(Math.max(0, wide - widthOf(cell)));
        const dressed = cell === '' ? '' : (dress?.(cell) ?? cell);
        return [align === 'left' ? dressed + padding : padding + dressed];
      })
      .join('  ')
      .trimEnd();
  });
};

/** A text cut to a width, with an ellipsis; isolates that were open are closed. */
export const shorten = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let shown = '';
  let used = 1;
  let open = 0;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    if (character === firstStrongIsolate) open++;
    if (character === endOfIsolate) open--;
    shown += character;
  }
  return `${shown.trimEnd()}…${endOfIsolate.repeat(open)}`;
};
