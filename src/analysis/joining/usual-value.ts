import type { EntityValue } from '../../document.ts';
import { countUp, mostFrequent, type TextCounts } from '../../text/count-up.ts';

/** Counts the value that a document has for a thing, as a text. */
export const noteValue = (values: TextCounts, value: EntityValue): void => {
  if (value !== null) countUp(values, JSON.stringify(value));
};

/**
 * The value that most documents have for a thing, so that «الزهراء» of ten texts on Tunisia and one on Syria lies in
 * Tunisia; by its letters where these are equally many.
 */
export const usualValueOf = (values: ReadonlyMap<string, number>): EntityValue =>
  JSON.parse(mostFrequent(values) ?? 'null');
