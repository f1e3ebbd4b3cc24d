import type { Document, DocumentReport } from '../document.ts';
import type { Language } from './labels.ts';
import type { OffsetUnit } from './offsets.ts';

export interface RenderOptions {
  /** Language of the labels. */
  readonly language: Language;
  /** Whether colours may be used. */
  readonly color: boolean;
  /** Whether right-to-left text is put between isolates (U+2068, U+2069), as on a terminal. */
  readonly isolate: boolean;
  /** In which unit offsets are given. */
  readonly offsets: OffsetUnit;
  /** Whether every kind found is shown; a report for reading leaves figures and addresses out. */
  readonly everything: boolean;
  /** Whether each mention is shown with where it stands and who says so. */
  readonly explain: boolean;
}

/** A document with what was found in it. */
export interface Analyzed {
  readonly document: Document;
  readonly report: DocumentReport;
}

/** What stands around the results of documents. */
export interface Frame {
  /** Stands once before all documents. */
  readonly head: string;
  /** Stands between two documents. */
  readonly separator: string;
  /** Stands once after all documents. */
  readonly foot: string;
}

/** Makes text of results, a document at a time, so that they can flow while others are read. */
export interface Renderer<Item = Analyzed, Options = RenderOptions> extends Frame {
  readonly document: (item: Item, options: Options) => string;
}
