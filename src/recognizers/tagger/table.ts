/**
 * A read-only map from 32-bit hashes to row numbers, kept as fingerprints of 16 bits with linear
 * probing: a hash that was never put in is taken for one that was about once in 30,000 times.
 */
export interface HashTable {
  /** 0 marks a free slot. */
  readonly fingerprints: Uint16Array;
}

/** A third of the slots stay free: a hash that is not there is known after five looks, not thirteen. */
const slotsFor = (count: number): number => Math.ceil(count * 1.5) + 1;

/** The low half of a hash; the high half says where it lies. */
const fingerprintOf = (hash: number): number => hash & 0xffff || 1;

/** High half of the product: spreads a hash evenly over the slots without division. */
const homeOf = (hash: number, slots: number): number =>
  Math.floor(((hash >>> 0) * slots) / 0x1_0000_0000);

/** The slot of a hash; -1 when the table does not hold it. */
export const slotOf = ({ fingerprints }: HashTable, hash: number): number =>
  searched(fingerprints, fingerprintOf(hash), homeOf(hash, fingerprints.length));

/** What lies where a hash has its home: asked for early, it is there when `slotAfter` needs it. */
export const firstLook = ({ fingerprints }: HashTable, hash: number): number =>
  fingerprints[homeOf(hash, fingerprints.length)] as number;

/** The slot of a hash of which the first look is done; -1 when the table does not hold it. */
export const slotAfter = ({ fingerprints }: HashTable, hash: number, look: number): number => {
  if (look === 0) return -1;
  const home = homeOf(hash, fingerprints.length);
  const wanted = fingerprintOf(hash);
  return look === wanted ? home : searched(fingerprints, wanted, home + 1);
};

const searched = (fingerprints: Uint16Array, wanted: number, home: number): number => {
  for (let slot = home; ; slot++) {
    if (slot === fingerprints.length) slot = 0;
    const found = fingerprints[slot];
    if (found === wanted) return slot;
    if (found === 0 || found === undefined) return -1;
  }
};

/**
 * Writes the slots of several hashes that the table holds to `into`; answers how many. The first looks
 * are all asked for before any is judged: the processor waits for them together.
 */
export const slotsOf = (table: HashTable, hashes: Int32Array, into: Int32Array): number => {
  for (let i = 0; i < hashes.length; i++) into[i] = firstLook(table, hashes[i] as number);
  let count = 0;
  for (let i = 0; i < hashes.length; i++) {
    const look = into[i] as number;
    if (look === 0) continue;
    const slot = slotAfter(table, hashes[i] as number, look);
    if (slot >= 0) into[count++] = slot;
  }
  return count;
};

/** Builds a table and gives the slot of every hash, in the order given. Hashes must differ. */
export const buildTable = (
  hashes: Int32Array,
): { readonly table: HashTable; readonly slots: Int32Array } => {
  const fingerprints = new Uint16Array(slotsFor(hashes.length));
  const slots = new Int32Array(hashes.length);
  hashes.forEach((hash, i) => {
    let slot = homeOf(hash, fingerprints.length);
    while (fingerprints[slot] !== 0) slot = slot + 1 === fingerprints.length ? 0 : slot + 1;
    fingerprints[slot] = fingerprintOf(hash);
    slots[i] = slot;
  });
  return { table: { fingerprints }, slots };
};
