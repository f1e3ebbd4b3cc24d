const files = new Map<string, Uint8Array>();

/**
 * Hands the library its data where it has no files of its own, in a browser or in a single bundled
 * file: each of `dataFiles` by its name. What is not handed over is missed when it is first needed.
 */
export const provideData = (given: Iterable<readonly [name: string, bytes: Uint8Array]>): void => {
  for (const [name, bytes] of given) files.set(name, bytes);
};

/** Takes the place of data-files.ts in the bundle for browsers. */
export const readDataFile = (file: string): Uint8Array => {
  const bytes = files.get(file);
  if (bytes === undefined) throw new Error(`no data «${file}»: hand it to provideData first`);
  return bytes;
};

/** The image of the prepared lexicons. */
export const readImage = (): Uint8Array => readDataFile('lexicons.bin');

/** The traits of frequent words, which a browser works out. */
export const readWordTraits = (): Uint8Array | undefined => undefined;

export const readDataText = (file: string): string => new TextDecoder().decode(readDataFile(file));
