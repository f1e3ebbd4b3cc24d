import { createHash } from 'node:crypto';
import type { Described } from '../described.ts';
import type { Document, DocumentReport } from '../document.ts';

/** A document to archive. */
export interface Archivable extends Described {
  readonly document: Document;
  readonly report: DocumentReport;
  /** See `contentHash`. */
  readonly hash: string;
}

/** What a document is recognized by when it comes again: all that its report depends on. */
export const contentHash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
