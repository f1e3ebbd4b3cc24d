/** What a map has for a key, made when there is nothing; Node 20 has no `Map.prototype.getOrInsertComputed`. */
const getOrInsert = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
};

/** The list of a key, made when there is none. */
export const listOf = <Key, T>(lists: Map<Key, T[]>, key: Key): T[] =>
  getOrInsert(lists, key, (): T[] => []);

/** The set of a key, made when there is none. */
export const setOf = <Key, T>(sets: Map<Key, Set<T>>, key: Key): Set<T> =>
  getOrInsert(sets, key, () => new Set<T>());

/** The map of a key, made when there is none. */
export const mapOf = <Key, Inner, Value>(
  maps: Map<Key, Map<Inner, Value>>,
  key: Key,
): Map<Inner, Value> => getOrInsert(maps, key, () => new Map<Inner, Value>());

/** Items by what `keyOf` gives for them, groups and items in the order of the list; `Map.groupBy` needs Node 21. */
export const groupBy = <Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) listOf(groups, keyOf(item)).push(item);
  return groups;
};
