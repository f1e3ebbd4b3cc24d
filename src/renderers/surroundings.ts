/** UTF-16 units of text shown on either side. */
const reach = 24;

/** A span between brackets with some words before and after it, in one line. */
export const surroundings = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string => {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  // A word cut in two at the edge is left out.
  const left = start > reach ? before.replace(/^\S*\s/u, '…') : before;
  const right = end + reach < text.length ? after.replace(/\s\S*$/u, '…') : after;
  return `${left}[${text.slice(start, end)}]${right}`.replace(/\s+/gu, ' ').trim();
};
