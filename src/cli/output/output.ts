import { describeFileError, isClosedPipe, UserError } from '../errors.ts';
import { argumentPath } from '../input/file-names.ts';
import { outputTest } from '../input/same-file.ts';
import type { Io } from '../io.ts';
import { type ColorMode, usesColor, visible } from '../terminal.ts';
import { isArchiveName } from './archive-name.ts';
import { checkWritable, isSpecial, naming, openFile } from './named-output.ts';
import { openBeside } from './output-file.ts';
import { openResumed } from './resumed-output.ts';
import type { Sink } from './sink.ts';
import { isTable, withByteOrderMark } from './tables.ts';

interface OutputFlags {
  readonly format?: string;
  readonly output?: string;
  readonly resume?: string;
  /** What each line of a file that is resumed has. */
  readonly resumedField?: string;
  readonly bom?: true;
  readonly color?: ColorMode | false;
  /** Files that are read. */
  readonly lexicon?: readonly string[];
  readonly model?: string;
  readonly dev?: string;
  readonly filesFrom?: string;
}

/**
 * Standard output, or a file.
 * @param inputs operands of the command: none of them may be the output.
 * @param option how the user named the file.
 * @throws UserError before any work is done, when the file cannot be written.
 */
export const openSink = (
  flags: OutputFlags,
  io: Io,
  inputs: readonly string[] = [],
  option = '--output',
): Sink => {
  const sink = openPlain(flags, io, inputs, option);
  return flags.bom === true && isTable(flags.format) ? withByteOrderMark(sink) : sink;
};

const openPlain = (flags: OutputFlags, io: Io, inputs: readonly string[], option: string): Sink => {
  const { output, resume, resumedField, format } = flags;
  if (resume !== undefined && format !== 'ndjson') {
    throw new UserError(`--resume ${resume}: needs -f ndjson, a line for each document`);
  }
  if (resume !== undefined) {
    if (output !== undefined) {
      throw new UserError(`--resume ${resume}: is the output itself; leave --output out`);
    }
    return naming('--resume', resume, () => {
      refuseInput(flags, io, inputs, '--resume', resume);
      return openResumed(resume, resumedField, io);
    });
  }
  if (output === undefined || output === '-') return standardOutput(io, flags.color);
  return naming(option, output, () => {
    if (output === '') throw new UserError(`${option}: the name is empty; name a file`);
    refuseInput(flags, io, inputs, option, output);
    // Without «index» a report would take the place of all that an archive holds.
    if (isArchiveName(output)) {
      throw new UserError(
        `${option} ${output}: is the name of an archive; make it with kashaf index -o ${output} FILES`,
      );
    }
    checkWritable(output, option);
    return isSpecial(output) ? openFile(output, 'w', option) : openBeside(output, option, io);
  });
};

/**
 * Finds out before long work whether the output can be written, and leaves nothing open: there is
 * nothing to clean up then, and Ctrl-C ends the work at once.
 * @throws UserError when it cannot.
 */
export const checkSink = (...[flags, ...rest]: Parameters<typeof openSink>): void => {
  if (!isSpecial(flags.output ?? '')) openSink(flags, ...rest).abandon();
};

/** @throws UserError when what is written is also read. */
const refuseInput = (
  flags: OutputFlags,
  io: Io,
  inputs: readonly string[],
  option: string,
  file: string,
): void => {
  const isOutput = outputTest(flags, io);
  const isSame = (name: string): boolean =>
    isOutput(name === '-' ? {} : { path: argumentPath(name) });
  if (inputs.some(isSame)) {
    throw new UserError(`${option} ${file}: is also an input; pass another file`);
  }
  const { lexicon = [], model, dev, filesFrom } = flags;
  const named = { lexicon, model: [model], dev: [dev], 'files-from': [filesFrom] };
  for (const [name, files] of Object.entries(named)) {
    if (!files.some((one) => one !== undefined && (one === file || isSame(one)))) continue;
    throw new UserError(`${option} ${file}: is also that of --${name}; pass another file`);
  }
};

const standardOutput = ({ stdout, env }: Io, color: ColorMode | false = 'auto'): Sink => {
  let closed = false;
  const colors = usesColor(color, env, stdout);
  return {
    get closed() {
      return closed;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed) resolve();
        else {
          stdout.write(
            stdout.isTTY === true
              ? visible(typeof text === 'string' ? text : Buffer.from(text).toString(), colors)
              : text,
            (error) => {
              if (!error) resolve();
              else if (isClosedPipe(error)) {
                closed = true;
                resolve();
              } else reject(new UserError(`standard output: ${describeFileError(error)}`));
            },
          );
        }
      }),
    finish: () => undefined,
    abandon: () => {},
  };
};
