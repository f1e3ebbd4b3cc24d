import type { EntityType } from '../document.ts';

/** UTF-16 offsets into a text, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A span that an annotator marked, under the annotator's own tag, such as `PERS`. */
export interface GoldSpan extends Range {
  readonly tag: string;
  /** What it stands for, such as `MA`, `2019-12-11` or `3000 USD`. */
  readonly value?: string;
  /** Which thing of its document a name means: spans of one cluster mean the same thing. */
  readonly cluster?: string;
}

/** A span that the pipeline found. */
export interface FoundSpan extends Range {
  readonly type: EntityType;
  /** See `valueText`; empty for none. */
  readonly value: string;
  /** Which entity of its document it is a mention of. */
  readonly cluster?: string;
  /** 0 to 1. */
  readonly confidence?: number;
}

/** A line of a gold file that cannot be read. */
export class GoldError extends Error {
  override readonly name = 'GoldError';
}

/** A text with the answers. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** In order, without overlaps. */
  readonly tokens: readonly Range[];
  readonly spans: readonly GoldSpan[];
  /** ISO day from which relative dates count, when the gold names one. */
  readonly referenceDate?: string;
  /**
   * What the annotator could mark. Where it is whole tokens, found spans are widened to the tokens
   * they touch: «البرتغال» within the gold token «بالبرتغال» is an exact answer.
   */
  readonly unit: 'token' | 'character';
  /** A bare classifier before a name may be in or out, and holidays may be left unmarked. */
  readonly lenient?: true;
  /** Where an offset of the text is in the file. */
  readonly placeOf?: (offset: number) => FilePlace;
}

/** Line and column of a file, from 1; columns are UTF-16 units. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** A part of a text that its file has as it is. */
export interface Piece {
  /** Offset in the text. */
  readonly start: number;
  /** Offset in the file. */
  readonly from: number;
}

/** Places in a file of a text that was made of its pieces, in order: marks are in the file alone. */
export const filePlaces =
  (source: string, pieces: readonly Piece[]): ((offset: number) => FilePlace) =>
  (offset) => {
    const { start, from } = pieces.findLast((piece) => piece.start <= offset) ?? beginning;
    const before = source.slice(0, from + offset - start);
    const line = before.split('\n').length;
    return { line, column: before.length - before.lastIndexOf('\n') };
  };

const beginning: Piece = { start: 0, from: 0 };
