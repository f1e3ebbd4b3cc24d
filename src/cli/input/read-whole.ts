import type { CommonFlags } from '../arguments/options.ts';
import { describeFileError, UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { say } from '../messages/say.ts';
import { openBytes } from './bytes.ts';
import { binaryKind, isDatabase } from './not-text.ts';
import { readText } from './text.ts';

/** The whole text of a file, or of standard input for `-`. */
export const readWhole = async (
  file: string,
  { encoding, quiet }: Pick<CommonFlags, 'encoding' | 'quiet'>,
  io: Io,
): Promise<string> => {
  const warn = (message: string): void => {
    if (quiet !== true) say(io, message);
  };
  try {
    const source = file === '-' ? { name: '-' } : { name: file, path: file };
    const bytes = await openBytes(source, io, { warn });
    const binary = isDatabase(bytes.head)
      ? 'is a database; pass a text'
      : encoding === 'auto' && binaryKind(bytes.head);
    if (typeof binary === 'string') {
      await bytes.close();
      throw new UserError(`${file}: ${binary}`);
    }
    const read = await readText(bytes, encoding, file, warn);
    if (read.error !== undefined) throw new UserError(read.error);
    return read.text;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${file}: ${describeFileError(error)}`);
  }
};
