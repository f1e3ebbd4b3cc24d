import { readFile } from 'node:fs/promises';
import { LexiconError, type OwnLexicon, parseOwnLexicon } from '../lexicons/own.ts';
import { decode } from '../text/decode.ts';
import { describeFileError, UserError } from './errors.ts';

/** The user's lexicon in a file. */
export const readLexicon = async (file: string): Promise<OwnLexicon> => {
  try {
    return parseOwnLexicon(decode(await readFile(file)).text, file);
  } catch (error) {
    const what =
      error instanceof LexiconError ? error.message : `${file}: ${describeFileError(error)}`;
    throw new UserError(`--lexicon ${what}`);
  }
};
