/**
 * UTF-16 units of text that are analysed together: enough that each stage of the analysis has much to do
 * before the next one comes; more are no faster, and take more memory.
 */
export const batchUnits = 1 << 14;

/**
 * Groups items, in their order, until those of a group have `batchUnits` together.
 * @param unitsOf UTF-16 units of an item.
 */
export function* inBatches<Item>(
  items: Iterable<Item>,
  unitsOf: (item: Item) => number,
): Generator<readonly Item[]> {
  let batch: Item[] = [];
  let units = 0;
  for (const item of items) {
    batch.push(item);
    units += unitsOf(item);
    if (units < batchUnits) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batch;
}
