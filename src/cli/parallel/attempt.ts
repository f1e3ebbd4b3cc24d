import type { InputDocument } from '../input/document.ts';
import type { DocumentOutcome } from './pool.ts';

/** Does a task on documents; should it fail on one, the others are still done. */
export const attempt = <Result>(
  work: (inputs: readonly InputDocument[]) => readonly Result[],
  inputs: readonly InputDocument[],
): readonly DocumentOutcome<Result>[] => {
  try {
    const results = work(inputs);
    return inputs.map(({ id }, at) => ({ id, result: results[at] as Result }));
  } catch (error) {
    // Which of several it was is found by doing them one by one.
    if (inputs.length > 1) return inputs.flatMap((input) => attempt(work, [input]));
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return inputs.map(({ id }) => ({
      id,
      error: `${id}: a fault of kashaf, please report it: ${what}`,
    }));
  }
};
