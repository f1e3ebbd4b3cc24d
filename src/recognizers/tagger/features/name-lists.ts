import { hashOf } from '../../../text/hash.ts';
import { type HashTable, slotOf } from './table.ts';

/** Which lists of names hold a word: one bit a list, 0 for none. */
export type ListsOf = (key: string) => number;

/** Lists of words as a hash table: the words themselves need not be kept. */
export interface WordLists {
  readonly table: HashTable;
  /** Bits of the lists that hold the word, one number a slot. */
  readonly bits: Uint16Array;
}

/** Lists that a model can hold. */
export const listLimit = 16;

const seed = 78;
/** The hash under which a word of a list is kept, by search key. */
export const listHash = (key: string): number => hashOf(key, seed);

/** Asks the packed lists by the search key of a name. */
export const listsOf =
  ({ table, bits }: WordLists): ListsOf =>
  (key) => {
    const slot = slotOf(table, listHash(key));
    return slot < 0 ? 0 : (bits[slot] ?? 0);
  };
