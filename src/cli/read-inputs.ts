import { createReadStream } from 'node:fs';
import { describeFileError, UserError } from './errors.ts';
import type { InputItem, InputOptions } from './input/document.ts';
import { type Path, pathOf } from './input/file-names.ts';
import { readInputItems } from './input/read-documents.ts';
import type { Io } from './io.ts';
import type { CommonFlags } from './options.ts';
import { isOutputFile } from './output.ts';
import type { Problems } from './problems.ts';

/** What a command reads, in which way, and where it says what is wrong with it. */
export interface Inputs {
  readonly operands: readonly string[];
  readonly flags: CommonFlags;
  readonly io: Io;
  readonly problems: Problems;
}

/** The documents that a command is to read: of its operands, of `--files-from`, or of a pipe. */
export const readInputs = (
  { operands, flags, io, problems }: Inputs,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<InputItem> => {
  const options: InputOptions = {
    format: flags.inputFormat,
    encoding: flags.encoding,
    fields: {
      text: flags.textField,
      id: flags.idField,
      date: flags.dateField,
      keep: flags.keep ?? [],
    },
    textFormat: flags.textFormat,
    ...(flags.delimiter !== undefined && { delimiter: flags.delimiter }),
    ...(flags.dateFormat !== undefined && { dateFormat: flags.dateFormat }),
    ...(flags.documentSeparator !== undefined && { documentSeparator: flags.documentSeparator }),
    warn: problems.warning,
    onRead,
  };
  const inputs = flags.filesFrom === undefined ? operands : listed(flags.filesFrom, operands, io);
  return readInputItems(inputs, options, io, isOutputFile(flags.output));
};

async function* listed(list: string, operands: readonly string[], io: Io): AsyncGenerator<Path> {
  yield* operands;
  let rest = Buffer.alloc(0);
  try {
    for await (const chunk of list === '-' ? io.stdin : createReadStream(list)) {
      rest = Buffer.concat([rest, Buffer.from(chunk)]);
      const mark = rest.includes(0) ? 0 : newline;
      for (let at = rest.indexOf(mark); at >= 0; at = rest.indexOf(mark)) {
        yield* nameIn(rest.subarray(0, at), mark);
        rest = rest.subarray(at + 1);
      }
    }
  } catch (error) {
    throw new UserError(`--files-from ${list}: ${describeFileError(error)}`);
  }
  yield* nameIn(rest, newline);
}

const newline = 0x0a;
const carriageReturn = 0x0d;

/** A line may end as those of Windows do. */
const nameIn = (line: Buffer, mark: number): readonly Path[] => {
  const isLong = mark === newline && line.at(-1) === carriageReturn;
  const name = isLong ? line.subarray(0, -1) : line;
  return name.length === 0 ? [] : [pathOf(name)];
};
