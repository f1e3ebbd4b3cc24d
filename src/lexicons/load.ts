import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Reads a lexicon in bytes of src/lexicons. */
export const loadBytes = (file: string): Uint8Array => readFileSync(lexiconPath(file));

/** Puts off a computation until its first use. */
export const lazy = <T>(compute: () => T): (() => T) => {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: compute() };
    return done.value;
  };
};

// Resolved once: Node takes half a millisecond each time.
const folder = lazy(() => dirname(createRequire(import.meta.url).resolve('#lexicons/SOURCES.md')));

/** Where a lexicon file lies, in a checkout and in an installed package alike. */
export const lexiconPath = (file: string): string => join(folder(), file);

/** Reads a JSON lexicon of src/lexicons. Its shape is held by tests/lexicons. */
export const loadLexicon = <T>(file: string): T =>
  JSON.parse(readFileSync(lexiconPath(file), 'utf8')) as T;
