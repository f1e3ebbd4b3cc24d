import { setFlagsFromString } from 'node:v8';
import type { InputDocument } from './input/document.ts';

/** UTF-16 units of text. In a longer one V8 earns back what it spends on optimizing. */
const shortText = 1 << 14;

/**
 * Has the first document done without V8's optimizer, if it is short. For one article the optimizer
 * takes as much CPU time on its threads as the article itself, and is done when the article is.
 */
export const firstUnoptimized = <Result>(
  process: (input: InputDocument) => Result,
): ((input: InputDocument) => Result) => {
  let isFirst = true;
  return (input) => {
    const isStart = isFirst && input.text.length <= shortText;
    isFirst = false;
    if (!isStart) return process(input);
    setFlagsFromString('--no-turbofan');
    try {
      return process(input);
    } finally {
      setFlagsFromString('--turbofan');
    }
  };
};
