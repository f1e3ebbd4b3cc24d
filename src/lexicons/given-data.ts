import { shownValue } from '../text/check-text.ts';
import { readKeyed } from './keyed-lexicons.ts';

const files = new Map<string, Uint8Array>();
let source: ((name: string) => Uint8Array) | undefined;

/**
 * Hands the library its data where it has no files of its own, in a browser or in a single bundled
 * file: each of `dataFiles` by its name. What is not handed over is missed when it is first needed.
 */
export const provideData = (given: Iterable<readonly [name: string, bytes: Uint8Array]>): void => {
  if (typeof given !== 'object' || !(Symbol.iterator in given)) {
    throw new TypeError(`the data is ${shownValue(given)}: pass a list of [name, bytes]`);
  }
  for (const [name, bytes] of given) {
    if (!ArrayBuffer.isView(bytes)) {
      throw new TypeError(`data «${name}» is ${shownValue(bytes)}: pass a Uint8Array`);
    }
    files.set(name, bytes);
  }
};

/** Has data that is not handed over read when it is first needed. */
export const readDataFrom = (read: (name: string) => Uint8Array): void => {
  source = read;
};

const bytesOf = (file: string): Uint8Array | undefined => files.get(file) ?? source?.(file);

/** Takes the place of data-files.ts in the bundles of the library. */
export const readDataFile = (file: string): Uint8Array => {
  const bytes = bytesOf(file);
  if (bytes === undefined) throw new Error(`no data «${file}»: hand it to provideData first`);
  return bytes;
};

/** The image of the prepared lexicons. */
export const readImage = (): Uint8Array => readDataFile('lexicons.bin');

/** The traits of frequent words, which a browser works out. */
export const readWordTraits = (): Uint8Array | undefined => bytesOf('word-traits.bin');

export const readLexicon = (file: string): unknown =>
  readKeyed(file, new TextDecoder().decode(readDataFile(file)));
