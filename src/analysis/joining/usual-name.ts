import { isHeadLeftOut, withoutWrongHamza } from '../../lexicons/linking-words.ts';
import { mostFrequent, type TextCounts } from '../../text/count-up.ts';
import { spell } from '../../text/normalize.ts';

/**
 * The name under which most documents have a thing, where these are equally many one of several words («وكالة الأنباء
 * السعودية», «واس»), then by its letters; one in Latin letters only where there is no other. Where any document has it right, it is not written with vowel signs («العدليّة»), with a
 * hamza too many («الإتحاد») or without its head («الداخلية»).
 */
export const usualNameOf = (names: ReadonlyMap<string, number>): string | undefined => {
  if (names.size < 2) return mostFrequent(names);
  const arabic = new Map([...names].filter(([name]) => !beginsInLatin(name)));
  const name = mostFrequent(fullOf(arabic)) ?? mostFrequent(names);
  if (name === undefined) return undefined;
  const plain = hasName(names, spell(name).text) ?? name;
  const spelt = hasName(names, withoutWrongHamza(plain)) ?? plain;
  return withHead(names, spelt) ?? spelt;
};

/** The most frequent names that are neither one word nor letters («أ ف ب»), where any is; else all. */
const fullOf = (names: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const most = Math.max(...names.values());
  const full: TextCounts = new Map();
  for (const [name, times] of names) if (times === most && isFull(name)) full.set(name, times);
  return full.size > 0 ? full : names;
};

const isFull = (name: string): boolean =>
  name.includes(' ') && name.split(' ').some(({ length }) => length > longestLetter);

/** «أف» of «أف بي آي». */
const longestLetter = 2;

/** «وزارة الداخلية» of «الداخلية». */
const withHead = (names: ReadonlyMap<string, number>, name: string): string | undefined =>
  [...names.keys()].find(
    (full) => full.endsWith(` ${name}`) && isHeadLeftOut(full.slice(0, -name.length - 1)),
  );

const hasName = (names: ReadonlyMap<string, number>, name: string): string | undefined =>
  names.has(name) ? name : undefined;

const beginsInLatin = (name: string): boolean => /^[a-z]/i.test(name);
