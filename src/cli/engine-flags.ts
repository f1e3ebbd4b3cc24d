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

/**
 * By how much the heap grows over what is in use before it is collected, in percent. Left alone, V8
 * lets it grow to more than twice as much: a long stream takes a third more memory, and no less time.
 */
const growth: Flag = ['heap-growing-percent', 100, 0];

/** Flags of the V8 of Node 20, 22 and 24; another V8 may have others, and is left as it is. */
const flagsOf: Readonly<Record<string, readonly Flag[]>> = {
  '11': [inlined, budget, growth],
  '12': [inlined, calls, growth],
  '13': [inlined, calls, growth],
};
const flags = flagsOf[process.versions.v8.split('.', 1)[0] ?? ''] ?? [];

let isSparing = false;

/**
 * Has V8 optimize fewer functions, and smaller ones, and collect its heap sooner, from now on, in all
 * threads. Analysis is a thousand functions, each of which is inlined into its callers again and again:
 * V8 takes optimizing for free, since it is done beside the program, but here it is a third of the CPU
 * time of a short run.
 */
export const saveResources = (): void => {
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
      saveResources();
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
