import type { Report } from '../document.ts';
import { withOffsets } from './offsets.ts';
import type { Analyzed, Renderer, RenderOptions } from './renderer.ts';

const schema: Report['schema'] = 'kashaf/2';

/** One object with all documents, indented; `view` says what stands for a document. */
export const asJson = <Item, Options>(
  view: (item: Item, options: Options) => object,
): Renderer<Item, Options> => ({
  head: `{\n  "schema": "${schema}",\n  "documents": [\n`,
  separator: ',\n',
  foot: '\n  ]\n}\n',
  document: (item, options) => JSON.stringify(view(item, options), null, 2).replace(/^/gmu, '    '),
});

/** One document a line. */
export const asNdjson = <Item, Options>(
  view: (item: Item, options: Options) => object,
): Renderer<Item, Options> => ({
  head: '',
  separator: '',
  foot: '',
  document: (item, options) => `${JSON.stringify(view(item, options))}\n`,
});

const view = ({ document, report }: Analyzed, { offsets }: RenderOptions): object =>
  withOffsets(report, document.text, offsets);

export const json: Renderer = asJson(view);
export const ndjson: Renderer = asNdjson(view);
