import type { Described } from '../../described.ts';
import type { DocumentReport } from '../../document.ts';
import type { Encoding } from '../../text/detect.ts';

/** A text as it came in, before analysis. */
export interface InputDocument extends Described {
  readonly id: string;
  readonly text: string;
  /** ISO day that the input itself gives. */
  readonly date: string | null;
  /** What was found in it, when it comes from an archive. */
  readonly report?: DocumentReport;
}

/** An input, or a part of it, that cannot be read. */
export interface InputFailure {
  readonly id: string;
  /** One line: what, where and the fix. */
  readonly error: string;
  /** Whether it is a record without a text of any kind, such as settings in JSON. */
  readonly isWordless?: boolean;
}

/** What readers give, in the order of the input. */
export type InputItem = InputDocument | InputFailure;

/** Whether an input could not be read. */
export const isFailure = (item: object): item is InputFailure => 'error' in item;

export const inputFormats = [
  'auto',
  'text',
  'html',
  'feed',
  'json',
  'ndjson',
  'csv',
  'tsv',
] as const;
export type InputFormat = (typeof inputFormats)[number];

export const textFormats = ['text', 'html'] as const;
/** What the text of a record is. */
export type TextFormat = (typeof textFormats)[number];

/** In which fields of a record its parts are; `body.text` is a field within another. */
export interface RecordFields {
  readonly text: string;
  readonly id: string;
  readonly date: string;
  /** Fields to keep beside the result. */
  readonly keep: readonly string[] | 'all';
}

export interface InputOptions {
  readonly format: InputFormat;
  readonly encoding: Encoding | 'auto';
  readonly fields: RecordFields;
  readonly textFormat: TextFormat;
  /** Between the cells of a row; found out when absent. */
  readonly delimiter?: string;
  /** How days are written; found out when absent. */
  readonly dateFormat?: string;
  /** A line that ends one document of a text and begins the next. */
  readonly documentSeparator?: string;
  /** Receives what is worth knowing of an input that is read all the same. */
  readonly warn: (message: string) => void;
  /** Receives the size of each piece of input in bytes, for the progress. */
  readonly onRead?: (bytes: number) => void;
}
