import { readDataFile, readLexicon } from './data-files.ts';

/** Reads a lexicon in bytes of src/lexicons. */
export const loadBytes = (file: string): Uint8Array => readDataFile(file);

/** Puts off a computation until its first use. */
export const lazy = <T>(compute: () => T): (() => T) => {
  let isDone = false;
  let value: T | undefined;
  return () => {
    if (!isDone) {
      value = compute();
      isDone = true;
    }
    return value as T;
  };
};

/** Reads a JSON lexicon of src/lexicons. Its shape is held by tests/lexicons. */
export const loadLexicon = <T>(file: string): T => readLexicon(file) as T;
