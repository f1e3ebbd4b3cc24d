/** Fewest lines and widths, in UTF-16 units, of a text that is taken to be wrapped. */
const fewestLines = 4;
const narrowest = 45;
const widest = 130;
/** Narrowest column, in which each line must end where the next word has no room. */
const narrowestColumn = 25;
const fewestOfColumn = 5;
const columnShare = 0.9;

/** Share of the width from which a line is full: the next word had no room. */
const fullShare = 0.75;

/** A mark after which a paragraph may well end. */
const ends = /[.؟?!…:»"”]$/u;

/**
 * From which length on a line of a text is full and goes on in the next one, for a text whose lines
 * are broken at a width, as in mail and in what PDF readers give; undefined when a line is a
 * paragraph, as it mostly is in news.
 */
export const fullLine = (text: string): number | undefined => {
  const inner: string[] = [];
  let width = 0;
  let lines = 0;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end).trim();
    if (line.length > widest) return undefined;
    if (line !== '') lines++;
    width = Math.max(width, line.length);
    start = end + 1;
    const isLast = text.slice(start, lineEnd(text, start)).trim() === '';
    if (line !== '' && !isLast) inner.push(line);
  }
  if (lines < fewestLines) return undefined;
  if (width < narrowest) return width < narrowestColumn ? undefined : fullOfColumn(text, width);
  const full = inner.filter((line) => line.length >= width * fullShare);
  const open = full.filter((line) => !ends.test(line));
  const isWrapped = full.length >= inner.length * 0.7 && open.length >= full.length * 0.6;
  return isWrapped && full.length >= fewestLines - 1 ? width * fullShare : undefined;
};

/**
 * The length of the shortest line of a narrow column that goes on, where hardly a line would have had
 * room for the first word of the next: in a list or a poem many would.
 */
const fullOfColumn = (text: string, width: number): number | undefined => {
  let full = 0;
  let open = 0;
  let shortest = width;
  let line = '';
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const next = text.slice(start, end).trim();
    const [word = ''] = next.split(' ', 1);
    if (line !== '' && word !== '' && !ends.test(line)) {
      open++;
      if (line.length + 1 + word.length > width) {
        full++;
        shortest = Math.min(shortest, line.length);
      }
    }
    line = next;
    start = end + 1;
  }
  return full >= fewestOfColumn && full >= open * columnShare ? shortest : undefined;
};

const lineEnd = (text: string, start: number): number => {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
};
