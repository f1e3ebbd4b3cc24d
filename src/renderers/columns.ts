import { eastAsianWidth } from 'get-east-asian-width';

/** Cells are padded to no more than this, so that one long name does not push all others apart. */
const widest = 40;

const withoutWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns that a text takes on a terminal: diacritics and marks take none, ideographs two. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300) width += 1;
    else if (!withoutWidth.test(character)) width += eastAsianWidth(code);
  }
  return width;
};

export type Alignment = 'left' | 'right';

/** How a cell is dressed once its width is known, such as with a colour. */
export type Dress = (text: string) => string;

/** Sets rows of cells in columns two spaces apart; columns empty in all rows take no room. */
export const setColumns = (
  rows: readonly (readonly string[])[],
  columns: readonly { readonly align: Alignment; readonly dress: Dress }[],
): readonly string[] => {
  const widths = columns.map((_, column) =>
    Math.min(widest, Math.max(0, ...rows.map((row) => widthOf(row[column] ?? '')))),
  );
  return rows.map((row) =>
    columns
      .flatMap(({ align, dress }, column) => {
        const width = widths[column] ?? 0;
        if (width === 0) return [];
        const cell = row[column] ?? '';
        const padding = ' '.repeat(Math.max(0, width - widthOf(cell)));
        const dressed = cell === '' ? '' : dress(cell);
        return [align === 'left' ? dressed + padding : padding + dressed];
      })
      .join('  ')
      .trimEnd(),
  );
};
