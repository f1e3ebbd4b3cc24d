import { setFlagsFromString } from 'node:v8';
import type { InputDocument } from './input/document.ts';

/** UTF-16 units of text. In a longer one V8 earns back what it spends on optimizing. */
const shortText = 1 << 14;

/** Bytes of bytecode that V8's optimizer may inline into one function. */
const inlined = { byDefault: 920, here: 200 } as const;

const setInlined = (bytes: number): void =>
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${bytes}`);

let isInliningLess = false;

/**
 * Has V8 optimize smaller functions from now on, in all threads. Analysis is a thousand functions,
 * each of which is inlined into its callers again and again: that costs more than it brings.
 */
export const inlineLess = (): void => {
  if (isInliningLess) return;
  isInliningLess = true;
  setInlined(inlined.here);
  // What Node keeps of compiled code at the end counts for the same flags alone.
  process.once('exit', () => setInlined(inlined.byDefault));
};

/**
 * Has documents done with what optimizing pays for itself: the first without the optimizer, if it is
 * short, since for one article the optimizer takes as much CPU time on its threads as the article
 * itself, and is done when the article is; the others with less inlining.
 */
export const optimizedSparingly = <Result>(
  perform: (input: InputDocument) => Result,
): ((input: InputDocument) => Result) => {
  let isFirst = true;
  return (input) => {
    const isStart = isFirst && input.text.length <= shortText;
    isFirst = false;
    if (!isStart) {
      inlineLess();
      return perform(input);
    }
    setFlagsFromString('--no-turbofan');
    try {
      return perform(input);
    } finally {
      setFlagsFromString('--turbofan');
    }
  };
};
