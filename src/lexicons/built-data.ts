import { readFileSync } from 'node:fs';

/** From a bundle to dist; set by the build. */
declare const DIST: string;

// Paths from the bundle: to resolve one takes Node milliseconds at the first time.
const dist = `${import.meta.dirname}/${DIST}`;

/** Takes the place of data-files.ts in the bundles of dist. */
export const lexiconPath = (file: string): string => `${dist}/../src/lexicons/${file}`;

export const readDataFile = (file: string): Uint8Array =>
  readFileSync(
    file === 'model.bin' ? `${dist}/../src/recognizers/tagger/model.bin` : lexiconPath(file),
  );

export const readDataText = (file: string): string => readFileSync(lexiconPath(file), 'utf8');

/** The traits of frequent words, which the build wrote. */
export const readWordTraits = (): Uint8Array => readFileSync(`${dist}/word-traits.bin`);

/** The image of the prepared lexicons, which the build wrote. */
export const readImage = (): Uint8Array => readFileSync(`${dist}/lexicons.bin`);
