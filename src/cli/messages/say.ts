import type { Io } from '../io.ts';
import { namedInput, visible } from '../terminal.ts';

/** UTF-16 units of a message that are shown from its beginning and its end, when it is longer. */
const ends = [600, 300] as const;

/** Writes a message as one line of standard error, whatever names and values are in it. */
export const say = ({ stderr }: Pick<Io, 'stderr'>, message: string): void => {
  const line = visible(namedInput(clipped(message))).replaceAll('\n', '\\n');
  stderr.write(`kashaf: ${line}\n`);
};

/** A value may be a whole article, when a wrong field is named: what is wrong and the fix stay. */
const clipped = (message: string): string => {
  const [first, last] = ends;
  if (message.length <= first + last) return message;
  return `${message.slice(0, first)} … ${message.slice(-last)}`;
};
