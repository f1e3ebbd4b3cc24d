import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { UserError } from './errors.ts';
import type { InputItem } from './input/document.ts';

/** How many documents of each id are done. */
export type Done = Map<string, number>;

const size = 1 << 16;
const newline = 0x0a;

/**
 * The ids in a file of one JSON document a line. A last line that was cut short by the end of the
 * run is taken out of the file.
 */
export const readDone = (file: string): Done => {
  const done: Done = new Map();
  if (!existsSync(file)) return done;
  const descriptor = openSync(file, 'r+');
  try {
    let rest = Buffer.alloc(0);
    let whole = 0;
    const buffer = Buffer.alloc(size);
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
      rest = Buffer.concat([rest, buffer.subarray(0, read)]);
      for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
        const id = idOf(rest.toString('utf8', 0, end), file);
        done.set(id, (done.get(id) ?? 0) + 1);
        whole += end + 1;
        rest = rest.subarray(end + 1);
      }
    }
    ftruncateSync(descriptor, whole);
    fdatasyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return done;
};

const idOf = (line: string, file: string): string => {
  try {
    const { id }: { readonly id?: unknown } = JSON.parse(line);
    if (typeof id === 'string') return id;
  } catch {
    // Reported below.
  }
  throw new UserError(`--resume ${file}: is no output of kashaf -f ndjson; pass another file`);
};

/** The items that are not done yet. */
export async function* without(
  done: Done,
  items: AsyncIterable<InputItem>,
): AsyncGenerator<InputItem> {
  for await (const item of items) {
    const left = done.get(item.id) ?? 0;
    if (left > 0) done.set(item.id, left - 1);
    else yield item;
  }
}
