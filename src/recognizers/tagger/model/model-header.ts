import type { ModelHeader } from './model.ts';

/** A header as a model file holds it. */
export interface StoredHeader extends ModelHeader {
  /** Bytes of each section. */
  readonly sections: readonly number[];
  /** Check sum of the sections. */
  readonly check: number;
}

type Fields = Readonly<Record<keyof StoredHeader, unknown>>;

/** True when JSON from a file has all that a header of `sections` sections needs. */
export const isHeader = (json: unknown, sections: number): json is StoredHeader => {
  if (typeof json !== 'object' || json === null) return false;
  const fields = json as Fields;
  return (
    isNumber(fields.largest) &&
    isNumber(fields.check) &&
    (fields.pruningMargin === undefined || isNumber(fields.pruningMargin)) &&
    typeof fields.licence === 'string' &&
    isListOf(fields.trainedOn, (one) => typeof one === 'string') &&
    isListOf(fields.calibration, (pair) => isListOf(pair, isNumber) && pair.length === 2) &&
    isListOf(fields.sections, isLength) &&
    fields.sections.length === sections
  );
};

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isLength = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isListOf = (value: unknown, fits: (item: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && value.every(fits);
