import { existsSync } from 'node:fs';
import { byteOrderMark } from '../../text/detect.ts';
import { describeFileError, UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { openBytes } from './bytes.ts';
import { type Path, pathOf, shownPath } from './file-names.ts';

/** The operands of a command, and after them the names in the list of `--files-from`. */
export async function* listed(
  list: string,
  operands: readonly string[],
  io: Pick<Io, 'stdin'>,
): AsyncGenerator<Path> {
  const checked = (names: readonly Path[]): readonly Path[] => {
    if (list !== '-' || !names.includes('-')) return names;
    throw new UserError('--files-from -: standard input is also an input; put the list in a file');
  };
  yield* checked(operands);
  let isFirst = true;
  /** The names in what has come last; those of the first part show whether it is a list at all. */
  const named = (lines: readonly Buffer[]): readonly Path[] => {
    const names = checked(lines.flatMap((line) => nameIn(line, mark)));
    if (isFirst && names.length > 0 && !names.some(isInput)) throw noList(list, names);
    if (names.length > 0) isFirst = false;
    return names;
  };
  let rest = Buffer.alloc(0);
  let mark = newline;
  try {
    const source = list === '-' ? { name: list } : { name: list, path: list };
    const { chunks } = await openBytes(source, io, { warn: () => {} });
    for await (const chunk of inUtf8(chunks)) {
      rest = Buffer.concat([rest, chunk]);
      if (rest.includes(0)) mark = 0;
      const lines: Buffer[] = [];
      for (let at = rest.indexOf(mark); at >= 0; at = rest.indexOf(mark)) {
        lines.push(rest.subarray(0, at));
        rest = rest.subarray(at + 1);
      }
      yield* named(lines);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`--files-from ${list}: ${describeFileError(error)}`);
  }
  yield* named([rest]);
}

/** Whether a name is that of an input, or of one that has a message of its own. */
const isInput = (name: Path): boolean =>
  name === '-' || /^https?:\/\//iu.test(String(name)) || existsSync(name);

/** Characters of a line that are shown. */
const mostShown = 40;

/** An article in place of a list would have each of its sentences reported as a missing file. */
const noList = (list: string, [first = '']: readonly Path[]): UserError => {
  const line = [...shownPath(first)];
  const shown = line.length > mostShown ? `${line.slice(0, mostShown).join('')}…` : line.join('');
  return new UserError(
    `--files-from ${list}: no line names a file, the first is «${shown}»; put a file name on each, or pass ${list} itself`,
  );
};

/** Names as they are, but without a mark of the encoding; lists of PowerShell are in UTF-16. */
async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    const mark = isFirst ? byteOrderMark(bytes) : undefined;
    isFirst = false;
    if (mark !== undefined && mark.encoding !== 'utf-8') decoder = new TextDecoder(mark.encoding);
    if (decoder === undefined) yield bytes.subarray(mark?.length ?? 0);
    else yield Buffer.from(decoder.decode(bytes, { stream: true }));
  }
}

const newline = 0x0a;
const carriageReturn = 0x0d;

/** A line may end as those of Windows do. */
const nameIn = (line: Buffer, mark: number): readonly Path[] => {
  const isLong = mark === newline && line.at(-1) === carriageReturn;
  const name = isLong ? line.subarray(0, -1) : line;
  return name.length === 0 ? [] : [pathOf(name)];
};
