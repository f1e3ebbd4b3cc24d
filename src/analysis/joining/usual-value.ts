import type { EntityValue } from '../../document.ts';
import { countUp, mostFrequent, type TextCounts } from '../../text/count-up.ts';

/** Counts the value that a document has for a thing, as a text. */
export const noteValue = (values: TextCounts, value: EntityValue): void => {
  if (value !== null) countUp(values, JSON.stringify(value));
};

/** A value that fewer than one document in so many has is theirs alone: MA of «الساحل» where they speak of Morocco. */
export const rarestValue = 4;

/**
 * The value that most documents have for a thing, so that «الزهراء» of ten texts on Tunisia and one on Syria lies in
 * Tunisia; by its letters where these are equally many. None where fewer than a quarter of the documents have it.
 * @param documents all that name the thing.
 */
export const usualValueOf = (
  values: ReadonlyMap<string, number>,
  documents: number,
): EntityValue => {
  const usual = mostFrequent(values);
  if (usual === undefined) return null;
  return (values.get(usual) ?? 0) * rarestValue < documents ? null : JSON.parse(usual);
};
