import { describeFileError, UserError } from './errors.ts';
import { isFailure } from './input/document.ts';
import type { IsOutput } from './input/same-file.ts';
import { locate, walk } from './input/sources.ts';

/** Gold files by their names, those of directories among them; what cannot be found keeps its name. */
export const goldFiles = async (
  operands: readonly string[],
  isOutput: IsOutput = () => false,
): Promise<readonly string[]> => {
  const files: string[] = [];
  for (const operand of operands) {
    for (const file of await filesOf(operand, isOutput)) files.push(file);
  }
  return files;
};

const filesOf = async (operand: string, isOutput: IsOutput): Promise<readonly string[]> => {
  try {
    const found = await locate(operand);
    if (!('directory' in found)) return [operand];
    const files: string[] = [];
    for await (const source of walk(found.directory)) {
      if (isFailure(source)) throw new UserError(source.error);
      if (!isOutput(source)) files.push(source.name);
    }
    if (files.length === 0) {
      throw new UserError(`${operand}: no text in this directory; pass another`);
    }
    return files;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${operand}: ${describeFileError(error)}`);
  }
};
