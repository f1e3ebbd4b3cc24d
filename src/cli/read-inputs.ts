import { createReadStream } from 'node:fs';
import type { InputItem, InputOptions } from './input/document.ts';
import { type Path, pathOf } from './input/file-names.ts';
import { readDocuments } from './input/read-documents.ts';
import type { Io } from './io.ts';
import type { CommonFlags } from './options.ts';
import { isOutputFile } from './output.ts';
import type { Problems } from './problems.ts';

/** The documents that a command is to read: of its operands, of `--files-from`, or of a pipe. */
export const readInputs = (
  operands: readonly string[],
  flags: CommonFlags,
  io: Io,
  { warning }: Pick<Problems, 'warning'>,
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
    warn: warning,
    onRead,
  };
  const inputs = flags.filesFrom === undefined ? operands : listed(flags.filesFrom, operands, io);
  return readDocuments(inputs, options, io, isOutputFile(flags.output));
};

async function* listed(list: string, operands: readonly string[], io: Io): AsyncGenerator<Path> {
  yield* operands;
  let rest = Buffer.alloc(0);
  for await (const chunk of list === '-' ? io.stdin : createReadStream(list)) {
    rest = Buffer.concat([rest, Buffer.from(chunk)]);
    const mark = rest.includes(0) ? 0 : 0x0a;
    for (let at = rest.indexOf(mark); at >= 0; at = rest.indexOf(mark)) {
      if (at > 0) yield pathOf(rest.subarray(0, at));
      rest = rest.subarray(at + 1);
    }
  }
  if (rest.length > 0) yield pathOf(rest);
}
