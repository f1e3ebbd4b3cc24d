import { readFileSync } from 'node:fs';
import { partsOf } from './parts.ts';

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

/** The lexicons in one file, which the build wrote: all but the large ones, which few texts ask for. */
let texts: { readonly bytes: Buffer; readonly parts: ReturnType<typeof partsOf> } | undefined;

const readTexts = (): NonNullable<typeof texts> => {
  const bytes = readFileSync(`${dist}/lexicon-texts.bin`);
  return { bytes, parts: partsOf(bytes) };
};

export const readLexicon = (file: string): unknown => {
  texts ??= readTexts();
  const part = texts.parts.get(file);
  return JSON.parse(
    part === undefined
      ? readFileSync(lexiconPath(file), 'utf8')
      : texts.bytes.toString('utf16le', ...part),
  );
};

/** The traits of frequent words, which the build wrote. */
export const readWordTraits = (): Uint8Array => readFileSync(`${dist}/word-traits.bin`);

/** The image of the prepared lexicons, which the build wrote. */
export const readImage = (): Uint8Array => readFileSync(`${dist}/lexicons.bin`);
