import { setFlagsFromString } from 'node:v8';
import type { InputDocument } from '../input/document.ts';

/** UTF-16 units of text. In a longer one V8 earns back what it spends on optimizing. */
const shortText = 1 << 14;

/** A flag of V8 as it is set here, and as it is by default. */
type Flag = readonly [here: string, byDefault: string];

const numbered = (name: string, here: number, byDefault: number): Flag => [
  `--${name}=${here}`,
  `--${name}=${byDefault}`,
];

/** Bytes of bytecode that may be inlined into one function. */
const inlined = numbered('max-inlined-bytecode-size-cumulative', 200, 920);
/** Calls of a function before it is optimized. */
const calls = numbered('invocation-count-for-turbofan', 10_000, 3000);
/** Bytes of bytecode that a function runs before it is looked at. */
const budget = numbered('interrupt-budget', 200_000, 67_584);
/**
 * Whether what a place in the code makes is put among old objects at once, where what it made before
 * was found to live on. What a batch of texts needs is alive whenever the heap is collected, and dead soon
 * after: put among the old it takes a third more memory, and a tenth more time.
 */
const pretenured: Flag = ['--no-allocation-site-pretenuring', '--allocation-site-pretenuring'];
/**
 * Whether the loops of `map`, `some` and the like are compiled into their callers. V8 gives an array of an
 * inlined `map` another shape than of one that is called, so that once it inlines it, all optimized
 * functions that read such arrays are thrown away, one after the other: a third of those that ever are.
 */
const loopsInlined: Flag = ['--no-turbo-inline-array-builtins', '--turbo-inline-array-builtins'];

/** Flags of the V8 of Node 20, 22 and 24; another V8 may have others, and is left as it is. */
const flagsOf: Readonly<Record<string, readonly Flag[]>> = {
  '11': [inlined, budget, pretenured, loopsInlined],
  '12': [inlined, calls, pretenured],
  '13': [inlined, calls, pretenured],
};
const major = process.versions.v8.split('.', 1)[0] ?? '';
const flags = flagsOf[major] ?? [];

/**
 * By how much the heap grows over what is in use before it is collected, in percent. Left alone, V8
 * lets it grow to more than twice as much. Of a long stream it takes a third less memory so, and no
 * more time; a short one would be collected for nothing.
 */
const heapGrowth = numbered('heap-growing-percent', 20, 0);
/** Documents after which a stream is long. */
const manyDocuments = 4096;

let isSparing = false;

const set = ([here, byDefault]: Flag): void => {
  setFlagsFromString(here);
  // What is kept of compiled code at the end (start.ts) counts for the same flags alone.
  process.prependOnceListener('exit', () => setFlagsFromString(byDefault));
};

/**
 * Has the space of new objects, of one megabyte, grow to its full size the first time that it is too
 * small: doubled each time, it would be collected seven times within one article.
 */
const growth = numbered('semi-space-growth-factor', 16, 2);

let isReady = false;

/**
 * Readies V8 for analysis. Not before: the modules of Node that are loaded later than a flag is set are
 * compiled anew, since what Node keeps of them counts for the flags of its build alone.
 */
export const readyForAnalysis = (): void => {
  if (isReady) return;
  isReady = true;
  set(growth);
};

/**
 * Has V8 optimize fewer functions, and smaller ones, from now on, in all threads. Analysis is a
 * thousand functions, each of which is inlined into its callers again and again: V8 takes optimizing
 * for free, since it is done beside the program, but here it is a third of the CPU time of a short run.
 */
export const optimizeLess = (): void => {
  if (isSparing) return;
  isSparing = true;
  readyForAnalysis();
  flags.forEach(set);
};

let done = 0;

/** Counts documents that are done; has V8 collect its heap sooner, in all threads, once they are many. */
export const countDone = (documents: number): void => {
  const before = done;
  done += documents;
  if (before < manyDocuments && done >= manyDocuments && flags.length > 0) set(heapGrowth);
};

/**
 * The only function that pays for being optimized within one article: it adds up the weights of the
 * tagger (tagger/decoding/word-weights.ts), and left as it is makes an object of every sum.
 */
const hottest = 'addTo';
/** From V8 13 on its second compiler does that well enough, and the optimizer is left out. */
const [sparing, unsparing] =
  major === '11' || major === '12'
    ? [`--turbo-filter=${hottest}`, '--turbo-filter=*']
    : ['--no-turbofan', '--turbofan'];

/**
 * Has documents done with what optimizing pays for itself: the first with one function optimized, if they
 * are short, since for one article the optimizer takes as much CPU time on its threads as the article
 * itself, and is done when the article is; the others with less optimizing, and many in less memory.
 */
export const optimizedSparingly = <Result>(
  perform: (inputs: readonly InputDocument[]) => Result,
): ((inputs: readonly InputDocument[]) => Result) => {
  let isFirst = true;
  return (inputs) => {
    const isStart = isFirst && lengthOf(inputs) <= shortText;
    isFirst = false;
    countDone(inputs.length);
    if (!isStart) {
      optimizeLess();
      return perform(inputs);
    }
    setFlagsFromString(sparing);
    try {
      return perform(inputs);
    } finally {
      setFlagsFromString(unsparing);
    }
  };
};

const lengthOf = (inputs: readonly InputDocument[]): number =>
  inputs.reduce((sum, { text }) => sum + text.length, 0);
