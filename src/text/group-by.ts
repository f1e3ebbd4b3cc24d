/** The list of a key, made when there is none. */
export const listOf = <Key, T>(lists: Map<Key, T[]>, key: Key): T[] => {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
};

/** Items by what `keyOf` gives for them, groups and items in the order of the list; `Map.groupBy` needs Node 21. */
export const groupBy = <Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) listOf(groups, keyOf(item)).push(item);
  return groups;
};
