/** UTF-16 units of a text that the engine shows before the place of an error. */
const shownBefore = 10;

const unexpected =
  /^Unexpected token '([\s\S]*?)', (\.{3})?"([\s\S]*)"(?:\.{3})? is not valid JSON$/u;

/**
 * Where the engine's message says that a text is wrong JSON: by a position, or by what is around it.
 * The end of the text when it does not say.
 */
export const jsonFaultAt = (message: string, text: string): number => {
  const position = /at position (\d+)/u.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, token = '', dots, shown] = unexpected.exec(message) ?? [];
  if (shown === undefined) return text.trimEnd().length;
  // A short text, or the beginning of one, is shown whole.
  const at =
    dots === undefined
      ? text.lastIndexOf(token, 2 * shownBefore)
      : text.indexOf(shown) + shownBefore;
  return Math.max(0, at);
};
