import type { EntityValue } from '../../document.ts';
import { countUp, mostFrequent, type TextCounts } from '../../text/count-up.ts';

/** Counts the value that a document has for a thing, as a text; documents that have none are counted too. */
export const noteValue = (values: TextCounts, value: EntityValue): void => {
  countUp(values, JSON.stringify(value));
};

/** A value that fewer than one document in so many has is theirs alone: MA of «الساحل» where they speak of Morocco. */
export const rarestValue = 4;

/**
 * The value that most documents have for a thing, so that «الزهراء» of ten texts on Tunisia and one on Syria lies in
 * Tunisia; by its letters where these are equally many. None where fewer than a quarter of the documents have it.
 */
export const usualValueOf = (values: ReadonlyMap<string, number>): EntityValue => {
  const known = new Map([...values].filter(([value]) => value !== 'null'));
  const usual = mostFrequent(known);
  if (usual === undefined) return null;
  const documents = [...values.values()].reduce((sum, times) => sum + times, 0);
  return (known.get(usual) ?? 0) * rarestValue < documents ? null : JSON.parse(usual);
};
