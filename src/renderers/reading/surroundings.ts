import { oneLine } from '../../text/one-line.ts';

/** UTF-16 units of text shown on either side. */
const contextLength = 24;

/** A span between brackets with some words before and after it, in one line. */
export const surroundings = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string => {
  const before = text.slice(Math.max(0, start - contextLength), start);
  const after = text.slice(end, end + contextLength);
  // A word cut in two at the edge is left out.
  const left = start > contextLength ? before.replace(/^\S*\s/u, '…') : before;
  const right = end + contextLength < text.length ? after.replace(/\s\S*$/u, '…') : after;
  return oneLine(`${left}[${text.slice(start, end)}]${right}`).trim();
};
