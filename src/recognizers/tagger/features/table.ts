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
export const homeOf = (hash: number, slots: number): number =>
  (((hash >>> 0) * slots) / 0x1_0000_0000) | 0;

/** The slot of a hash; -1 when the table does not hold it. */
export const slotOf = ({ fingerprints }: HashTable, hash: number): number =>
  searched(fingerprints, fingerprintOf(hash), homeOf(hash, fingerprints.length));

/**
 * The slot of a hash of which the first look, at what lies where it has its home, is done: asked for
 * early, it is there when it is needed; -1 when the table does not hold it.
 */
export const slotAfter = ({ fingerprints }: HashTable, hash: number, look: number): number => {
  if (look === 0) return -1;
  const home = homeOf(hash, fingerprints.length);
  const wanted = fingerprintOf(hash);
  return look === wanted ? home : searched(fingerprints, wanted, home + 1);
};

const searched = (fingerprints: Uint16Array, wanted: number, home: number): number => {
  const slots = fingerprints.length;
  for (let slot = home; ; slot++) {
    if (slot === slots) slot = 0;
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
  const { fingerprints } = table;
  const slots = fingerprints.length;
  const asked = hashes.length;
  for (let i = 0; i < asked; i++) {
    into[i] = fingerprints[homeOf(hashes[i] as number, slots)] as number;
  }
  let count = 0;
  for (let i = 0; i < asked; i++) {
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
