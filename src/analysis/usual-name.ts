import { withoutWrongHamza } from '../lexicons/linking-words.ts';
import { mostFrequent } from '../text/count-up.ts';
import { spell } from '../text/normalize.ts';

/**
 * The name under which most documents have a thing, by its letters where these are equally many; one in Latin letters
 * only where there is no other. Where any document has it right, it is not written with vowel signs («العدليّة»), with a
 * hamza too many («الإتحاد») or without «وزارة».
 */
export const usualNameOf = (names: ReadonlyMap<string, number>): string | undefined => {
  if (names.size < 2) return mostFrequent(names);
  const arabic = new Map([...names].filter(([name]) => !beginsInLatin(name)));
  const name = mostFrequent(arabic) ?? mostFrequent(names);
  if (name === undefined) return undefined;
  const plain = hasName(names, spell(name).text) ?? name;
  const spelt = hasName(names, withoutWrongHamza(plain)) ?? plain;
  const full = `وزارة ${spelt}`;
  return names.has(full) ? full : spelt;
};

const hasName = (names: ReadonlyMap<string, number>, name: string): string | undefined =>
  names.has(name) ? name : undefined;

const beginsInLatin = (name: string): boolean => /^[a-z]/i.test(name);
