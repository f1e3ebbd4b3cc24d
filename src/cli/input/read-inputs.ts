import type { CommonFlags } from '../arguments/options.ts';
import type { Io } from '../io.ts';
import type { Problems } from '../messages/problems.ts';
import type { InputItem, InputOptions } from './document.ts';
import { listed } from './file-list.ts';
import { readInputItems } from './read-documents.ts';
import { outputTest } from './same-file.ts';

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
  const { filesFrom } = flags;
  const inputs = filesFrom === undefined ? operands : listed(filesFrom, operands, io);
  return readInputItems(inputs, options, io, outputTest(flags, io));
};
