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
import { type InputDocument, type InputItem, isFailure } from '../input/document.ts';

/** What a file of results holds. */
export interface Done {
  /** How many documents of each id. */
  readonly counts: Map<string, number>;
  /** The first results, by id, by which those of other options are known. */
  readonly samples: Map<string, string>;
}

/** Results kept to compare: some texts have nothing in them that an option changes. */
const mostSamples = 16;

const size = 1 << 16;
const newline = 0x0a;

/**
 * The ids in a file of one JSON document a line. A last line that was cut short by the end of the
 * run is taken out of the file.
 * @param field what each result has, but for those that failed: no other command wrote them.
 * @throws UserError when it holds anything else, and leaves it as it is.
 */
export const readDone = (file: string, field?: string): Done => {
  const done: Done = { counts: new Map(), samples: new Map() };
  const { counts, samples } = done;
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
    const count = counts.get(result.id) ?? 0;
    counts.set(result.id, count + 1);
    if (count === 0 && samples.size < mostSamples && !('error' in result)) {
      samples.set(result.id, line.toString('utf8'));
    }
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

/**
 * The items that are not done yet.
 * @param compare receives items that are done, with the results that the file has for them.
 */
export async function* without(
  { counts, samples }: Done,
  items: AsyncIterable<InputItem>,
  compare: (document: InputDocument, result: string) => Promise<void>,
): AsyncGenerator<InputItem> {
  for await (const item of items) {
    const left = counts.get(item.id) ?? 0;
    const sample = samples.get(item.id);
    if (sample !== undefined && !isFailure(item)) {
      samples.delete(item.id);
      await compare(item, sample);
    }
    if (left > 0) counts.set(item.id, left - 1);
    else yield item;
  }
}
