import { joinLexicons, type OwnLexicon, parseOwnLexicon } from '../../lexicons/own.ts';
import { LexiconError } from '../../lexicons/own-name.ts';
import { decode } from '../../text/decode.ts';
import { describeFileError, UserError } from '../errors.ts';
import { openBytes, readAll } from '../input/bytes.ts';
import { binaryKind } from '../input/not-text.ts';
import type { Io } from '../io.ts';

/** The user's lexicons in files, as one. */
export const readLexicons = async (
  files: readonly string[],
  io: Pick<Io, 'stdin'>,
): Promise<OwnLexicon> =>
  joinLexicons(await Promise.all(files.map((file) => readLexicon(file, io))));

const readLexicon = async (file: string, io: Pick<Io, 'stdin'>): Promise<OwnLexicon> => {
  if (file === '-') throw new UserError('--lexicon -: a lexicon is a file; pass its name');
  try {
    const stream = await openBytes({ name: file, path: file }, io, { warn: () => {} });
    const { bytes, failure } = await readAll(stream);
    await stream.close();
    if (failure !== undefined) throw failure;
    const binary = binaryKind(bytes);
    if (binary !== undefined) throw new UserError(`${file}: ${binary}`);
    return parseOwnLexicon(decode(bytes).text, file);
  } catch (error) {
    const isKnown = error instanceof LexiconError || error instanceof UserError;
    const what = isKnown ? error.message : `${file}: ${describeFileError(error)}`;
    throw new UserError(`--lexicon ${what}`);
  }
};
