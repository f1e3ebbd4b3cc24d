import { type InputDocument, type InputItem, isFailure } from '../input/document.ts';
import type { RenderTask } from '../tasks/task.ts';
import { firstOf } from './first-of.ts';
import { isTable } from './tables.ts';

type Items = AsyncIterable<InputItem>;

/** A task with the columns of its table, and the items that it is for. */
interface Settled {
  readonly task: RenderTask;
  readonly items: Items;
}

interface Warning {
  readonly warn: (message: string) => void;
  /** Whether the fields are named in the command line: those of the environment may be for other inputs. */
  readonly isAsked: boolean;
}

/**
 * A table whose columns are all fields of the user's own has those of the first document; fields that
 * only later documents have are warned of, and so are fields that are named where no input has any.
 */
export const withColumns = async (
  task: RenderTask,
  items: Items,
  { warn, isAsked }: Warning,
): Promise<Settled> => {
  if (task.name !== 'extract') return { task, items };
  const { format, render } = task.settings;
  const { keep: named = [] } = render;
  if (named !== 'all') {
    const isNamed = named.length > 0 && isAsked && (isTable(format) || format.endsWith('json'));
    return { task, items: isNamed ? warningOfNone(items, warn) : items };
  }
  const [first, all] = await firstOf(items, isDocument);
  const keep = Object.keys(first?.kept ?? {});
  const { settings } = task;
  return {
    task: { name: 'extract', settings: { ...settings, render: { ...settings.render, keep } } },
    items: isTable(settings.format) ? warningOfOthers(all, keep, warn) : all,
  };
};

/** Texts have no fields. */
async function* warningOfNone(
  items: Items,
  warn: (message: string) => void,
): AsyncGenerator<InputItem> {
  let [documents, records] = [0, 0];
  for await (const item of items) {
    if (isDocument(item)) documents++;
    // What an archive does not hold is said where it is read.
    if (isDocument(item) && (item.kept ?? item.report) !== undefined) records++;
    yield item;
  }
  if (documents > 0 && records === 0) warn('--keep: the inputs have no fields; leave it out');
}

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
        `document ${item.id}: «${name}» has no column, since the first document lacks it; name it with --keep`,
      );
    }
    yield item;
  }
}
