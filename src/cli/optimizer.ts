import { setFlagsFromString } from 'node:v8';
import type { InputDocument } from './input/document.ts';

/** UTF-16 units of text. In a longer one V8 earns back what it spends on optimizing. */
const shortText = 1 << 14;

/** A flag of V8: what is set here, and what it is by default. */
type Flag = readonly [name: string, here: number, byDefault: number];

/** Bytes of bytecode that may be inlined into one function. */
const inlined: Flag = ['max-inlined-bytecode-size-cumulative', 200, 920];
/** Calls of a function before it is optimized. */
const calls: Flag = ['invocation-count-for-turbofan', 10_000, 3000];
/** Bytes of bytecode that a function runs before it is looked at. */
const budget: Flag = ['interrupt-budget', 200_000, 67_584];

/** Flags of the V8 of Node 20, 22 and 24; another V8 may have others, and is left as it is. */
const flagsOf: Readonly<Record<string, readonly Flag[]>> = {
  '11': [inlined, budget],
  '12': [inlined, calls],
  '13': [inlined, calls],
};
const flags = flagsOf[process.versions.v8.split('.', 1)[0] ?? ''] ?? [];

let isSparing = false;

/**
 * Has V8 optimize fewer functions, and smaller ones, from now on, in all threads. Analysis is a
 * thousand functions, each of which is inlined into its callers again and again: V8 takes optimizing
 * for free, since it is done beside the program, but here it is a third of the CPU time of a short run.
 */
export const optimizeLess = (): void => {
  if (isSparing) return;
  isSparing = true;
  for (const [name, here] of flags) setFlagsFromString(`--${name}=${here}`);
  // What Node keeps of compiled code at the end counts for the same flags alone.
  process.once('exit', () => {
    for (const [name, , byDefault] of flags) setFlagsFromString(`--${name}=${byDefault}`);
  });
};

/**
 * Has documents done with what optimizing pays for itself: the first without the optimizer, if it is
 * short, since for one article the optimizer takes as much CPU time on its threads as the article
 * itself, and is done when the article is; the others with less optimizing.
 */
export const optimizedSparingly = <Result>(
  perform: (input: InputDocument) => Result,
): ((input: InputDocument) => Result) => {
  let isFirst = true;
  return (input) => {
    const isStart = isFirst && input.text.length <= shortText;
    isFirst = false;
    if (!isStart) {
      optimizeLess();
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
