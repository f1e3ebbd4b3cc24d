import type { EntityValue } from '../document.ts';

/** Values of a thing as texts, each with its documents. */
export type DocumentValues = Map<string, number>;

/** Notes the value that a document has for a thing. */
export const noteValue = (values: DocumentValues, value: EntityValue): void => {
  if (value === null) return;
  const text = JSON.stringify(value);
  values.set(text, (values.get(text) ?? 0) + 1);
};

/**
 * The value that most documents have for a thing, so that «الزهراء» of ten texts on Tunisia and one on Syria lies in
 * Tunisia; by its letters where these are equally many.
 */
export const usualValueOf = (values: ReadonlyMap<string, number>): EntityValue => {
  let usual: readonly [text: string, documents: number] = ['null', 0];
  for (const entry of values) {
    const [text, documents] = entry;
    if (documents > usual[1] || (documents === usual[1] && text < usual[0])) usual = entry;
  }
  return JSON.parse(usual[0]);
};
