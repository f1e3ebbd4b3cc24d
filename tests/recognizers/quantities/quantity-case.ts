/** What is found: [text, value], the value as `3000`, `5 %`, `3000000 USD` or `12 kilometer`. */
export interface QuantityCase {
  readonly text: string;
  readonly found: readonly (readonly [text: string, value: string])[];
}

export const row = (text: string, ...found: QuantityCase['found']): QuantityCase => ({
  text,
  found,
});
