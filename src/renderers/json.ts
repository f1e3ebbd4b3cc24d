import type { Report } from '../document.ts';
import { withOffsets } from './offsets.ts';
import type { Analyzed, Failed, Renderer, RenderOptions } from './renderer.ts';

const schema: Report['schema'] = 'kashaf/2';

/** What is around documents is the same whatever the options. */
type JsonRenderer<Item, Options> = Renderer<Item, Options> & {
  readonly head: string;
  readonly failure: (failed: Failed) => string;
};

/** One object with all documents, indented; `view` says what stands for a document. */
export const asJson = <Item, Options>(
  view: (item: Item, options: Options) => object,
): JsonRenderer<Item, Options> => ({
  head: `{\n  "schema": "${schema}",\n  "documents": [\n`,
  separator: ',\n',
  foot: '\n  ]\n}\n',
  document: (item, options) => indented(view(item, options)),
  failure: ({ id, error }) => indented({ id, error }),
});

const indented = (value: object): string => JSON.stringify(value, null, 2).replace(/^/gmu, '    ');

/** One document a line. */
export const asNdjson = <Item, Options>(
  view: (item: Item, options: Options) => object,
): JsonRenderer<Item, Options> => ({
  head: '',
  separator: '',
  foot: '',
  document: (item, options) => `${JSON.stringify(view(item, options))}\n`,
  failure: ({ id, error }) => `${JSON.stringify({ id, error })}\n`,
});

const view = (
  { document, report, title, byline, kept }: Analyzed,
  { offsets }: RenderOptions,
): object => {
  const { id, ...rest } = withOffsets(report, document.text, offsets);
  return { id, title, byline, kept, ...rest };
};

export const json: Renderer = asJson(view);
export const ndjson: Renderer = asNdjson(view);
