import type { Described } from '../described.ts';
import type { Document, DocumentReport } from '../document.ts';
import type { Language } from './labels.ts';
import type { OffsetUnit } from './records/offsets.ts';

export interface RenderOptions {
  /** Language of the labels. */
  readonly language: Language;
  /** Whether colours may be used. */
  readonly color: boolean;
  /** Whether right-to-left text is put between isolates (U+2068, U+2069), so that it moves nothing. */
  readonly isolate: boolean;
  /** In which unit offsets are given. */
  readonly offsets: OffsetUnit;
  /** Whether every kind found is shown; a report for reading leaves figures and addresses out. */
  readonly everything: boolean;
  /** Whether each mention is shown with where it occurs and who says so. */
  readonly explain: boolean;
  /** Columns of the window that a report for reading has to fit. */
  readonly width?: number;
  /** Only so many of each kind in a report for reading. */
  readonly top?: number;
  /** Whether names that a long text names once are all shown. */
  readonly all?: boolean;
  /** The user's own fields that tables give again; `all` until the first document is read. */
  readonly keep?: readonly string[] | 'all';
  /** What a row of a table is; a mention when absent. */
  readonly per?: 'mention' | 'entity' | 'document';
  /** UTF-16 units of text that tables show on either side of a mention. */
  readonly context?: number;
  /** Whether cells that a spreadsheet would take for formulas are made text. */
  readonly escapeFormulas?: boolean;
  /** Whether what failed has a row of its own, with its error. */
  readonly errors?: boolean;
}

/** A document with what was found in it. */
export interface Analyzed extends Described {
  readonly document: Document;
  readonly report: DocumentReport;
}

/** A document that could not be read or done. */
export interface Failed {
  readonly id: string;
  readonly error: string;
}

/** What is around the results of documents. */
interface Frame<Options> {
  /** Once before all documents. */
  readonly head: string | ((options: Options) => string);
  /** Between two documents. */
  readonly separator: string;
  /** Once after all documents. */
  readonly foot: string;
}

/** Nothing around the results. */
export const noFrame = { head: '', separator: '', foot: '' } as const;

/** Makes text of results, a document at a time, so that they can flow while others are read. */
export interface Renderer<Item = Analyzed, Options = RenderOptions> extends Frame<Options> {
  readonly document: (item: Item, options: Options) => string;
  /** In the place of a document that failed; a line with its id and the error when absent. */
  readonly failure?: (failed: Failed, options: Options) => string;
}

/** One that has the same around documents, and in the place of those that failed, whatever the options. */
export interface StaticRenderer<Item, Options> extends Renderer<Item, Options> {
  readonly head: string;
  readonly failure: (failed: Failed) => string;
}
