/** UTF-16 units of a text that the engine shows before the place of an error. */
const shownBefore = 10;

const beginning = "Unexpected token '";
const ending = ' is not valid JSON';

/**
 * Where the engine's message says that a text is wrong JSON: by a position, or by what is around it.
 * The end of the text when it does not say.
 */
export const jsonFaultAt = (message: string, text: string): number => {
  const position = /at position (\d+)/u.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  if (!message.startsWith(beginning) || !message.endsWith(ending)) return text.trimEnd().length;
  const afterToken = message.indexOf("', ", beginning.length);
  const token = message.slice(beginning.length, afterToken);
  const around = message.slice(afterToken + 3, -ending.length);
  const shown = around.slice(around.indexOf('"') + 1, around.lastIndexOf('"'));
  // A short text, or the beginning of one, is shown whole.
  const at = around.startsWith('.')
    ? text.indexOf(shown) + shownBefore
    : text.lastIndexOf(token, 2 * shownBefore);
  return Math.max(0, at);
};
