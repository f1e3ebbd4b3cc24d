import { firstOf } from './first-of.ts';
import { type InputDocument, type InputItem, isFailure } from './input/document.ts';
import { isTable } from './tables.ts';
import type { RenderTask } from './tasks/task.ts';

type Items = AsyncIterable<InputItem>;

/** A task with the columns of its table, and the items that it is for. */
interface Settled {
  readonly task: RenderTask;
  readonly items: Items;
}

/**
 * A table whose columns are all fields of the user's own has those of the first document; fields that
 * only later documents have are warned of.
 */
export const withColumns = async (
  task: RenderTask,
  items: Items,
  warn: (message: string) => void,
): Promise<Settled> => {
  if (task.name !== 'extract' || task.settings.render.keep !== 'all') return { task, items };
  const [first, all] = await firstOf(items, isDocument);
  const keep = Object.keys(first?.kept ?? {});
  const { settings } = task;
  return {
    task: { name: 'extract', settings: { ...settings, render: { ...settings.render, keep } } },
    items: isTable(settings.format) ? warningOfOthers(all, keep, warn) : all,
  };
};

const isDocument = (item: InputItem): item is InputDocument => !isFailure(item);

async function* warningOfOthers(
  items: Items,
  columns: readonly string[],
  warn: (message: string) => void,
): AsyncGenerator<InputItem> {
  const known = new Set(columns);
  for await (const item of items) {
    for (const name of isDocument(item) ? Object.keys(item.kept ?? {}) : []) {
      if (known.has(name)) continue;
      known.add(name);
      warn(
        `${item.id}: «${name}» has no column, since the first document lacks it; name it with --keep`,
      );
    }
    yield item;
  }
}
