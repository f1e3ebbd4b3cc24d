/** The first item, and all of them again. */
export const firstOf = async <Item>(
  items: AsyncIterable<Item>,
): Promise<readonly [first: Item | undefined, all: AsyncGenerator<Item>]> => {
  const iterator = items[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* all(): AsyncGenerator<Item> {
    try {
      for (let next = first; next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return [first.done === true ? undefined : first.value, all()];
};
