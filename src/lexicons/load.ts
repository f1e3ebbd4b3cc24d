import { readDataFile, readLexicon } from './data-files.ts';

/** Reads a lexicon in bytes of src/lexicons. */
export const loadBytes = (file: string): Uint8Array => readDataFile(file);

/** Puts off a computation until its first use. */
export const lazy = <T>(compute: () => T): (() => T) => {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: compute() };
    return done.value;
  };
};

/** Reads a JSON lexicon of src/lexicons. Its shape is held by tests/lexicons. */
export const loadLexicon = <T>(file: string): T => readLexicon(file) as T;
