import {
  closeSync,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { UserError } from '../errors.ts';
import type { InputItem } from '../input/document.ts';

/** How many documents of each id are done. */
export type Done = Map<string, number>;

const size = 1 << 16;
const newline = 0x0a;

/**
 * The ids in a file of one JSON document a line. A last line that was cut short by the end of the
 * run is taken out of the file.
 * @param field what each result has, but for those that failed: no other command wrote them.
 * @throws UserError when it holds anything else, and leaves it as it is.
 */
export const readDone = (file: string, field?: string): Done => {
  const done: Done = new Map();
  if (!existsSync(file)) return done;
  const descriptor = openSync(file, 'r+');
  let number = 0;
  const add = (line: Buffer): void => {
    const result = resultOf(line);
    number++;
    if (result === undefined) throw new UserError(`--resume ${file}:${number}: ${foreign}`);
    if (field !== undefined && !(field in result) && !('error' in result)) {
      throw new UserError(`--resume ${file}:${number}: ${ofAnother(field)}`);
    }
    done.set(result.id, (done.get(result.id) ?? 0) + 1);
  };
  try {
    let parts: Buffer[] = [];
    let whole = 0;
    const buffer = Buffer.alloc(size);
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
      let from = 0;
      for (let end = buffer.indexOf(newline); end >= 0 && end < read; ) {
        const line = Buffer.concat([...parts, buffer.subarray(from, end)]);
        add(line);
        whole += line.length + 1;
        parts = [];
        from = end + 1;
        end = buffer.indexOf(newline, from);
      }
      // The next bytes are read into the same buffer.
      parts.push(Buffer.from(buffer.subarray(from, read)));
    }
    const last = Buffer.concat(parts);
    if (resultOf(last) !== undefined) {
      add(last);
      writeSync(descriptor, '\n', whole + last.length);
    } else if (isCutResult(last)) ftruncateSync(descriptor, whole);
    else add(last);
    fdatasyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return done;
};

const foreign =
  'is no output of kashaf -f ndjson; pass another file, or take the line out when it is damaged';

const ofAnother = (field: string): string =>
  `has no «${field}», so another command wrote it; pass another file`;

/** A result, which has an id; undefined when the line is none. */
const resultOf = (line: Buffer): { readonly id: string } | undefined => {
  try {
    const result: { readonly id?: unknown } = JSON.parse(line.toString('utf8'));
    const { id } = result;
    return typeof id === 'string' ? { ...result, id } : undefined;
  } catch {
    return undefined;
  }
};

/** How each result begins. */
const beginning = '{"id":"';

/** Whether a line may be the beginning of a result: what ends a run may leave NULs behind it. */
const isCutResult = (line: Buffer): boolean => {
  const [text = ''] = line.toString('utf8').split('\0', 1);
  return text.startsWith(beginning) || beginning.startsWith(text);
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
