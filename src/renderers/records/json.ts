import { reportVersion } from '../../document.ts';
import {
  type Analyzed,
  noFrame,
  type Renderer,
  type RenderOptions,
  type StaticRenderer,
} from '../renderer.ts';
import { withOffsets } from './offsets.ts';

/** One object with all documents, indented; `view` says what stands for a document. */
export const asJson = <Item, Options>(
  view: (item: Item, options: Options) => object,
): StaticRenderer<Item, Options> => ({
  head: `{\n  "schema": "${reportVersion}",\n  "documents": [\n`,
  separator: ',\n',
  foot: '\n  ]\n}\n',
  document: (item, options) => indented(view(item, options)),
  failure: ({ id, error }) => indented({ id, error }),
});

const indented = (value: object): string => JSON.stringify(value, null, 2).replace(/^/gmu, '    ');

/** What is made of many documents together, as one indented object. */
export const jsonReport = (report: object): string =>
  `${JSON.stringify({ schema: reportVersion, ...report }, null, 2)}\n`;

/** One document a line. */
export const asNdjson = <Item, Options>(
  view: (item: Item, options: Options) => object,
): StaticRenderer<Item, Options> => ({
  ...noFrame,
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
