import { withoutWrongHamza } from '../lexicons/linking-words.ts';
import { mostFrequent } from '../text/count-up.ts';
import { spell } from '../text/normalize.ts';

/**
 * The name under which most documents have a thing, by its letters where these are equally many. One that is written
 * with vowel signs («العدليّة»), with a hamza too many («الإتحاد») or without «وزارة» is another's where any document
 * has it right.
 */
export const usualNameOf = (names: ReadonlyMap<string, number>): string | undefined => {
  const name = mostFrequent(names);
  if (name === undefined || names.size === 1) return name;
  const plain = hasName(names, spell(name).text) ?? name;
  const spelt = hasName(names, withoutWrongHamza(plain)) ?? plain;
  const full = `وزارة ${spelt}`;
  return names.has(full) ? full : spelt;
};

const hasName = (names: ReadonlyMap<string, number>, name: string): string | undefined =>
  names.has(name) ? name : undefined;
