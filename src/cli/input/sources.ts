import { readdir, stat } from 'node:fs/promises';
import { describeFileError } from '../errors.ts';
import type { InputFailure } from './document.ts';
import { argumentPath, type Path, shownPath, within } from './file-names.ts';

/** Where bytes come from. */
export interface Source {
  /** How messages call it; the id of its document when it names none itself. */
  readonly name: string;
  /** Absent for standard input. */
  readonly path?: Path;
}

export const standardInput: Source = { name: '-' };

/** What an operand names: standard input, a file, or a directory to walk. */
export const locate = async (operand: Path): Promise<Source | { readonly directory: Path }> => {
  if (operand === '-') return standardInput;
  const path = typeof operand === 'string' ? argumentPath(operand) : operand;
  const found = await stat(path);
  return found.isDirectory() ? { directory: path } : { name: shownPath(path), path };
};

/** The files under a directory in order of their names, without hidden ones. */
export async function* walk(directory: Path): AsyncGenerator<Source | InputFailure> {
  const entries = await entriesOf(directory);
  if ('error' in entries) {
    yield entries;
    return;
  }
  for (const entry of entries) {
    const path = within(directory, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) {
      yield { name: shownPath(path), path };
    }
  }
}

/** What a directory holds, or why it cannot be read: its neighbours still are. */
const entriesOf = async (directory: Path) => {
  try {
    const entries = await readdir(directory, { withFileTypes: true, encoding: 'buffer' });
    return entries
      .filter(({ name }) => name[0] !== 0x2e)
      .sort((a, b) => Buffer.compare(a.name, b.name));
  } catch (error) {
    const id = shownPath(directory);
    return { id, error: `${id}: ${describeFileError(error)}` };
  }
};

/** A link to nothing is no file; one to a directory is not followed, since it may lead back. */
const isFile = async (path: Path): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};
