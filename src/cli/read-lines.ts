import { describeFileError, UserError } from './errors.ts';
import { openBytes } from './input/bytes.ts';
import { readText } from './input/text.ts';
import type { Io } from './io.ts';
import type { CommonFlags } from './options.ts';

/** The whole text of a file, or of standard input for `-`. */
export const readWhole = async (
  file: string,
  { encoding, quiet }: Pick<CommonFlags, 'encoding' | 'quiet'>,
  io: Io,
): Promise<string> => {
  const tell = (message: string): void => {
    if (quiet !== true) io.stderr.write(`kashaf: ${message}\n`);
  };
  try {
    const bytes = await openBytes(file === '-' ? { name: '-' } : { name: file, path: file }, io);
    return await readText(bytes, encoding, file, { warning: tell, error: tell });
  } catch (error) {
    throw new UserError(`${file}: ${describeFileError(error)}`);
  }
};
