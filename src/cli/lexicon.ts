import { readFile } from 'node:fs/promises';
import { joinLexicons, LexiconError, type OwnLexicon, parseOwnLexicon } from '../lexicons/own.ts';
import { decode } from '../text/decode.ts';
import { describeFileError, UserError } from './errors.ts';

/** The user's lexicons in files, as one. */
export const readLexicons = async (files: readonly string[]): Promise<OwnLexicon> =>
  joinLexicons(await Promise.all(files.map(readLexicon)));

const readLexicon = async (file: string): Promise<OwnLexicon> => {
  if (file === '-') throw new UserError('--lexicon -: a lexicon is a file; pass its name');
  try {
    return parseOwnLexicon(decode(await readFile(file)).text, file);
  } catch (error) {
    const what =
      error instanceof LexiconError ? error.message : `${file}: ${describeFileError(error)}`;
    throw new UserError(`--lexicon ${what}`);
  }
};
