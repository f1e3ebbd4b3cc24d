import type { InputDocument } from './input/document.ts';
import type { Outcome } from './pool.ts';

/** Does a task on a document; should it fail, the others are still done. */
export const attempt = <Result>(
  process: (input: InputDocument) => Result,
  input: InputDocument,
): Outcome<Result> => {
  try {
    return { id: input.id, result: process(input) };
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { id: input.id, error: `${input.id}: a fault of kashaf, please report it: ${what}` };
  }
};
