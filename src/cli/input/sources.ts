import { readdirSync, statSync } from 'node:fs';
import { describeFileError } from '../errors.ts';
import type { InputFailure } from './document.ts';
import { argumentPath, type Path, shownPath, within } from './file-names.ts';

/** Where bytes come from. */
export interface Source {
  /** How messages call it; the id of its document when it names none itself. */
  readonly name: string;
  /** Absent for standard input. */
  readonly path?: Path;
  /** Whether it is a file that lies on a disk, not a named pipe or a device. */
  readonly isRegular?: boolean;
}

const standardInput: Source = { name: '-' };

/** What an operand names: standard input, a file, or a directory to walk. */
export const locate = (operand: Path): Source | { readonly directory: Path } => {
  if (operand === '-') return standardInput;
  const path = typeof operand === 'string' ? argumentPath(operand) : operand;
  const found = statSync(path);
  if (found.isDirectory()) return { directory: path };
  return { name: shownPath(path), path, isRegular: found.isFile() };
};

/** What a page that is saved has beside it, and that is no text to read though it is one to a computer. */
const partsOfPages = /\.(?:css|m?js|map|svg)$/i;

export const isPartOfPage = ({ name }: Source): boolean => partsOfPages.test(name);

/** The files under a directory in order of their names, without hidden ones. */
export async function* walk(directory: Path): AsyncGenerator<Source | InputFailure> {
  const entries = entriesOf(directory);
  if ('error' in entries) {
    yield entries;
    return;
  }
  for (const entry of entries) {
    const path = within(directory, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() || (entry.isSymbolicLink() && isFile(path))) {
      yield { name: shownPath(path), path, isRegular: true };
    }
  }
}

/** What a directory holds, or why it cannot be read: its neighbours still are. */
const entriesOf = (directory: Path) => {
  try {
    const entries = readdirSync(directory, { withFileTypes: true, encoding: 'buffer' });
    return entries
      .filter(({ name }) => name[0] !== 0x2e)
      .sort((a, b) => Buffer.compare(a.name, b.name));
  } catch (error) {
    const id = shownPath(directory);
    return { id, error: `${id}: ${describeFileError(error)}` };
  }
};

/** A link to nothing is no file; one to a directory is not followed, since it may lead back. */
const isFile = (path: Path): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};
