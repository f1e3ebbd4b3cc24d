/** A set of kinds of token: 30 bits in each number, so that none is boxed. */
export type Kinds = readonly number[];

const width = 30;

export const none: Kinds = [];

let count = 0;
let isSealed = false;

/** Ends the making of kinds: called when the first word is classified. */
export const seal = (): void => {
  isSealed = true;
};

/**
 * A set of one kind that is in no other set yet. Parts ask for theirs when the modules load: the kinds
 * of a word are worked out once, when it is first read.
 * @throws Error when a word has been classified already.
 */
export const newKind = (): Kinds => {
  if (isSealed) {
    throw new Error(
      'a pattern was made after the first text was read: make it when its module loads',
    );
  }
  const kinds = new Array<number>(Math.floor(count / width)).fill(0);
  kinds.push(1 << (count % width));
  count++;
  return kinds;
};

/** What is in any of some sets. */
export const unionOf = (sets: readonly Kinds[]): Kinds => {
  if (sets.length < 2) return sets[0] ?? none;
  const all: number[] = [];
  for (const kinds of sets) {
    for (let at = 0; at < kinds.length; at++) all[at] = (all[at] ?? 0) | (kinds[at] ?? 0);
  }
  return all;
};

/** What is in either of two sets. */
export const union = (a: Kinds, b: Kinds): Kinds =>
  b === none ? a : a === none ? b : unionOf([a, b]);

/** Whether two sets have something in common. */
export const meet = (a: Kinds, b: Kinds): boolean => {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    if (((a[at] ?? 0) & (b[at] ?? 0)) !== 0) return true;
  }
  return false;
};
