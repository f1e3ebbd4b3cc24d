import { addCounts } from '../../text/count-up.ts';
import type { Thing } from '../corpus-thing.ts';
import { addTexts, copyOfDays, earlier, later } from '../dated-texts.ts';

/**
 * The things after those that are another are added to it. The things given stay as they are.
 * @param joins key of a thing → key of the thing that it is.
 */
export const mergeThings = (
  things: ReadonlyMap<string, Thing>,
  joins: ReadonlyMap<string, string>,
): readonly Thing[] => {
  const merged = new Map<string, Thing>();
  const numbers = new Map<Thing, Set<number>>();
  for (const [key, thing] of things) {
    const root = joins.get(key) ?? key;
    const known = merged.get(root) ?? copyOf(things.get(root) ?? thing);
    merged.set(root, known);
    if (key === root) continue;
    addThing(known, thing);
    const all = numbers.get(known) ?? new Set(known.numbers);
    numbers.set(known, all);
    for (const number of thing.numbers) all.add(number);
  }
  // A document that names both counts once.
  for (const [thing, all] of numbers) thing.documents = all.size;
  return [...merged.values()];
};

const copyOf = (thing: Thing): Thing => ({
  ...thing,
  names: new Map(thing.names),
  values: new Map(thing.values),
  spellings: new Map(thing.spellings),
  titles: new Map([...thing.titles].map(([text, days]) => [text, copyOfDays(days)])),
  offices: new Map([...thing.offices].map(([text, days]) => [text, copyOfDays(days)])),
});

const addThing = (thing: Thing, other: Thing): void => {
  addCounts(thing.values, other.values);
  thing.mentions += other.mentions;
  thing.first = earlier(thing.first, other.first);
  thing.last = later(thing.last, other.last);
  addCounts(thing.spellings, other.spellings);
  addTexts(thing.titles, other.titles);
  addTexts(thing.offices, other.offices);
};
