import { alignedBytes } from '../text/alignment.ts';
import { readImage } from './data-files.ts';
import { lazy } from './load.ts';
import { PackedWords, packWords } from './packed-words.ts';
import { packParts, partsOf } from './parts.ts';

/** Words and their texts; of a plain list of words the texts are empty. */
type Entries = Iterable<readonly [word: string, text: string]>;

/** A list that is asked about words. */
export interface Words {
  has(word: string): boolean;
}

const makers = new Map<string, () => Uint8Array>();

/**
 * A table that is worked out from JSON lexicons, as it lies in memory. The build writes all of them to
 * one file (src/training/prepared/lexicon-image.ts), in which they are ready when they are first used; in a
 * checkout, where lexicons may change, they are made then.
 * @param name its name in that file.
 * @param make gives a table of a multiple of 4 bytes.
 */
export const preparedBytes = (name: string, make: () => Uint8Array): (() => Uint8Array) => {
  if (makers.has(name)) throw new Error(`two tables of the name «${name}»`);
  makers.set(name, make);
  return () => partOf(name) ?? make();
};

/** A prepared table of words. */
export const prepared = (name: string, make: () => Entries): (() => PackedWords) => {
  const bytes = preparedBytes(name, () => packWords(make()));
  return lazy(() => new PackedWords(bytes()));
};

/** A prepared table of words alone. */
export const preparedWords = (name: string, make: () => Iterable<string>): (() => PackedWords) =>
  prepared(name, () => [...new Set(make())].map((word) => [word, '']));

const image = lazy(() => {
  const source = readImage();
  if (source === undefined) return undefined;
  const bytes = alignedBytes(source, 4);
  return { bytes, parts: partsOf(bytes) };
});

/** The part of a name in the image, where there is one. */
const partOf = (name: string): Uint8Array | undefined => {
  const found = image();
  if (found === undefined) return undefined;
  const part = found.parts.get(name);
  if (part === undefined) throw new Error(`no table «${name}» in lexicons.bin: build it again`);
  return found.bytes.subarray(...part);
};

/** The image of all tables that were asked of `prepared` by then. */
export const packImage = (): Uint8Array => {
  // In order of name, whatever is imported first.
  const tables = [...makers]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, make]) => ({ name, bytes: make() }));
  return packParts(tables);
};
