/** How long items wait for others to join them. Milliseconds. */
const patience = 20;

/**
 * Groups items until they cost enough, or until no other comes for a moment: a slow pipe gives each
 * as it comes. What is after a group is not asked for before the group is taken.
 */
export async function* batchesOf<Item>(
  items: AsyncIterable<Item>,
  costOf: (item: Item) => number,
  enough: number,
): AsyncGenerator<readonly Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  const clock = startClock();
  try {
    let batch: Item[] = [];
    let cost = 0;
    let next: Promise<IteratorResult<Item>> | undefined;
    for (;;) {
      next ??= iterator.next();
      const come = batch.length === 0 ? await next : await Promise.race([next, clock.tick()]);
      if (come !== undefined && come.done === true) break;
      if (come !== undefined) {
        batch.push(come.value);
        cost += costOf(come.value);
        next = undefined;
        if (cost < enough) continue;
      }
      yield batch;
      batch = [];
      cost = 0;
    }
    if (batch.length > 0) yield batch;
  } finally {
    clock.stop();
    // Not awaited: the next item of a pipe may never come.
    void iterator.return?.();
  }
}

/** One timer for all items: one for each would cost more than the items. */
const startClock = () => {
  let tick: () => void = () => {};
  let next: Promise<undefined>;
  const renew = (): void => {
    next = new Promise((resolve) => {
      tick = () => resolve(undefined);
    });
  };
  renew();
  const timer = setInterval(() => {
    tick();
    renew();
  }, patience);
  return { tick: (): Promise<undefined> => next, stop: (): void => clearInterval(timer) };
};
