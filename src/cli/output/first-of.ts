/** The first item that is wanted, and all of them again. */
export const firstOf = async <Item, Wanted extends Item>(
  items: AsyncIterable<Item>,
  isWanted: (item: Item) => item is Wanted,
): Promise<readonly [first: Wanted | undefined, all: AsyncGenerator<Item>]> => {
  const iterator = items[Symbol.asyncIterator]();
  const read: Item[] = [];
  let first: Wanted | undefined;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    read.push(next.value);
    if (!isWanted(next.value)) continue;
    first = next.value;
    break;
  }
  async function* all(): AsyncGenerator<Item> {
    try {
      yield* read.splice(0);
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return [first, all()];
};
