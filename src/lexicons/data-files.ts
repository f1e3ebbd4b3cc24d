import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readKeyed } from './keyed-lexicons.ts';

let folder: string | undefined;

/** Where a lexicon file lies, in a checkout and in an installed package alike. */
export const lexiconPath = (file: string): string => {
  // Resolved once: Node takes half a millisecond each time.
  folder ??= dirname(createRequire(import.meta.url).resolve('#lexicons/SOURCES.md'));
  return join(folder, file);
};

/** Bytes of a file of the package's data: a lexicon, or `model.bin`. */
export const readDataFile = (file: string): Uint8Array =>
  readFileSync(
    file === 'model.bin' ? createRequire(import.meta.url).resolve('#model') : lexiconPath(file),
  );

/** The image of the prepared lexicons: none in a checkout, where the lexicons may change. */
export const readImage = (): Uint8Array | undefined => undefined;

/** The traits of frequent words: none in a checkout, where the rules may change. */
export const readWordTraits = (): Uint8Array | undefined => undefined;

/** What a JSON lexicon has. */
export const readLexicon = (file: string): unknown =>
  readKeyed(file, readFileSync(lexiconPath(file), 'utf8'));
