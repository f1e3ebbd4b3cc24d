/** Fewest lines and widths, in UTF-16 units, of a text that is taken to be wrapped. */
const fewestLines = 4;
const narrowest = 45;
const widest = 130;
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
  if (lines < fewestLines || width < narrowest) return undefined;
  const full = inner.filter((line) => line.length >= width * fullShare);
  const open = full.filter((line) => !ends.test(line));
  const isWrapped = full.length >= inner.length * 0.7 && open.length >= full.length * 0.6;
  return isWrapped && full.length >= fewestLines - 1 ? width * fullShare : undefined;
};

const lineEnd = (text: string, start: number): number => {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
};
