import { withoutWrongHamza } from '../lexicons/linking-words.ts';
import { countUp } from '../text/count-up.ts';
import { spell } from '../text/normalize.ts';

/** Names of a thing, each with the documents that have it under that name. */
export type DocumentNames = Map<string, number>;

/** Notes the name under which a document has a thing. */
export const noteName = (names: DocumentNames, name: string): void => {
  countUp(names, name);
};

/** Adds to the names of a thing those of another that is the same. */
export const noteNames = (names: DocumentNames, others: ReadonlyMap<string, number>): void => {
  for (const [name, documents] of others) countUp(names, name, documents);
};

/**
 * The name under which most documents have a thing, by its letters where these are equally many; one in Latin letters only
 * where there is no other. Where any document has it right, it is not written with vowel signs («العدليّة»), with a hamza too
 * many («الإتحاد») or without «وزارة».
 */
export const usualNameOf = (names: ReadonlyMap<string, number>): string | undefined => {
  const name = mostOf(names);
  if (name === undefined || names.size === 1) return name;
  const plain = hasName(names, spell(name).text) ?? name;
  const spelt = hasName(names, withoutWrongHamza(plain)) ?? plain;
  const full = `وزارة ${spelt}`;
  return names.has(full) ? full : spelt;
};

const hasName = (names: ReadonlyMap<string, number>, name: string): string | undefined =>
  names.has(name) ? name : undefined;

type NameTimes = readonly [name: string, documents: number];

const mostOf = (names: ReadonlyMap<string, number>): string | undefined => {
  let usual: NameTimes | undefined;
  for (const entry of names) if (usual === undefined || isMore(entry, usual)) usual = entry;
  return usual?.[0];
};

const isMore = ([a, m]: NameTimes, [b, n]: NameTimes): boolean => {
  const isLatin = beginsInLatin(b);
  if (beginsInLatin(a) !== isLatin) return isLatin;
  return m > n || (m === n && a < b);
};

const beginsInLatin = (name: string): boolean => /^[a-z]/i.test(name);
