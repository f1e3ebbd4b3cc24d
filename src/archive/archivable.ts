import { createHash } from 'node:crypto';
import type { Document, DocumentReport } from '../document.ts';

/** A document to archive. */
export interface Archivable extends Described {
  readonly document: Document;
  readonly report: DocumentReport;
  /** See `hashOf`. */
  readonly hash: string;
}

/** What the input says of a document beside its text. */
export interface Described {
  readonly title?: string;
  /** Who wrote it. */
  readonly byline?: string;
  /** The user's own fields. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

/** What a document is recognized by when it comes again: all that its report depends on. */
export const contentHash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
