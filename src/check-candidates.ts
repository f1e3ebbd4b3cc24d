import type { Candidate, Document, Recognizer } from './document.ts';
import { kinds } from './kinds.ts';
import { recognizers as own } from './recognizers/index.ts';

/**
 * A recognizer from outside whose candidates are checked, since JavaScript has no types. @throws TypeError or RangeError, when it runs, that names the recognizer and the fault.
 */
export const checkedRecognizer = (recognizer: Recognizer): Recognizer => {
  if (own.includes(recognizer)) return recognizer;
  const { id, kinds: found } = recognizer;
  return {
    id,
    kinds: found,
    recognize(document, earlier) {
      const candidates: unknown = recognizer.recognize(document, earlier);
      if (!Array.isArray(candidates)) throw new TypeError(`recognizer ${id} gives no list`);
      for (const candidate of candidates) {
        const problem = problemOf(candidate, document);
        if (problem !== undefined) throw new RangeError(`recognizer ${id} gives ${problem}`);
      }
      return candidates;
    },
  };
};

/** What is wrong with a candidate, and the fix. */
const problemOf = (candidate: Candidate, { text }: Document): string | undefined => {
  const { type, start, end, confidence, rule } = candidate;
  if (!Object.hasOwn(kinds, type)) {
    return `the kind ${type}: the kinds are ${Object.keys(kinds).join(', ')}`;
  }
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
  if (!isSpan || end > text.length) {
    return `the span ${start}–${end} in a text of ${text.length}: pass UTF-16 offsets, start before end`;
  }
  if (!(confidence >= 0 && confidence <= 1)) return `the confidence ${confidence}: pass 0 to 1`;
  return typeof rule === 'string' ? undefined : `no rule: pass one, such as ${type}/list`;
};
