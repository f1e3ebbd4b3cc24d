// Hashes are signed: every one is a small integer to V8, which makes an object of half of the unsigned ones.

/** Spreads every bit of a number over all the others (the finish of MurmurHash3, public domain). */
export const scatter = (value: number): number => {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/** 32-bit hash of the code units from `start` to `end` (FNV-1a, then scattered). */
export const hashOf = (text: string, seed: number, start = 0, end = text.length): number => {
  let hash = Math.imul(seed + 1, 0x9e3779b1) ^ 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return scatter(hash);
};

/** 32-bit hash of two hashes, in order; they are scattered already, so one round is enough. */
export const pairOf = (first: number, second: number): number => {
  const mixed = (Math.imul(first, 0x9e3779b1) + second) | 0;
  const once = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return once ^ (once >>> 13);
};
