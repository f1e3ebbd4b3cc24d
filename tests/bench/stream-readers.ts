import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A text and its line of JSON. */
export interface Given {
  readonly text: string;
  readonly line: string;
}

/** Reads some texts and gives how many things it found in them. */
export type Reader = (texts: readonly Given[]) => number;

const ofEach =
  (read: (text: string, line: string) => number): Reader =>
  (texts) =>
    texts.reduce((found, { text, line }) => found + read(text, line), 0);

/** Another build to be compared in the same run: the folder of a checkout that has been built. */
const base = process.env['KASHAF_BENCH_BASE'];

type Library = Pick<typeof import('../../src/index.ts'), 'analyze' | 'tokenize'>;

/** The library of a checkout as it is built, with its tables: the sources would make them from the lexicons first. */
const libraryOf = (folder: string): Promise<Library> =>
  import(pathToFileURL(join(folder, 'dist/index.js')).href);

/** That of this checkout, with the flags of the command; the library leaves those of its process alone. */
const ownLibrary = async (): Promise<Library> => {
  (await import('../../src/cli/parallel/engine-flags.ts')).optimizeLess();
  return libraryOf(process.cwd());
};

/** The `analyze` of another build. */
const baseReader = async (folder: string): Promise<Reader> => {
  const { analyze } = await libraryOf(folder);
  // Text by text, as the command did before it took several together.
  return ofEach((text) => analyze(text).documents[0]?.entities.length ?? 0);
};

export const ownReader = 'kashaf analyze';
export const baseName = 'base analyze';
export const rival = 'wink-nlp, English';

/** What is compared on a stream; each loads its code when it is asked for. */
export const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  [ownReader]: async () => {
    const { analyze } = await ownLibrary();
    return (texts) =>
      analyze(texts.map(({ text }) => text)).documents.reduce(
        (found, { entities }) => found + entities.length,
        0,
      );
  },
  ...(base === undefined ? {} : { [baseName]: () => baseReader(base) }),
  'kashaf tokenize': async () => {
    const { tokenize } = await ownLibrary();
    return ofEach((text) => tokenize(text).length);
  },
  [rival]: async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const wink = winkNLP(model);
    return ofEach((text) => wink.readDoc(text).entities().length());
  },
  'wink-tokenizer': async () => {
    const { default: Tokenizer } = await import('wink-tokenizer');
    const tokenizer = new Tokenizer();
    return ofEach((text) => tokenizer.tokenize(text).length);
  },
  'Intl.Segmenter': async () => {
    const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
    return ofEach((text) => [...segmenter.segment(text)].length);
  },
  'chrono-node ar': async () => {
    const { ar } = await import('chrono-node');
    return ofEach((text) => ar.parse(text).length + 1);
  },
  'JSON.parse': async () => ofEach((_, line) => JSON.parse(line).text.length),
  'split at blanks': async () => ofEach((text) => text.split(' ').length),
};
