import { byteOrderMark } from '../../text/detect.ts';
import { describeFileError, UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { openBytes } from './bytes.ts';
import { type Path, pathOf } from './file-names.ts';

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
  let rest = Buffer.alloc(0);
  let mark = newline;
  try {
    const source = list === '-' ? { name: list } : { name: list, path: list };
    const { chunks } = await openBytes(source, io, { warn: () => {} });
    for await (const chunk of inUtf8(chunks)) {
      rest = Buffer.concat([rest, chunk]);
      if (rest.includes(0)) mark = 0;
      for (let at = rest.indexOf(mark); at >= 0; at = rest.indexOf(mark)) {
        yield* checked(nameIn(rest.subarray(0, at), mark));
        rest = rest.subarray(at + 1);
      }
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`--files-from ${list}: ${describeFileError(error)}`);
  }
  yield* checked(nameIn(rest, mark));
}

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
