import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where bytes come from. */
export interface Source {
  /** How messages call it; the id of its document when it names none itself. */
  readonly name: string;
  /** Absent for standard input. */
  readonly path?: string;
}

export const standardInput: Source = { name: '-' };

/** What an operand names: standard input, a file, or a directory to walk. */
export const locate = async (operand: string): Promise<Source | { readonly directory: string }> => {
  if (operand === '-') return standardInput;
  const found = await stat(operand);
  return found.isDirectory() ? { directory: operand } : { name: operand, path: operand };
};

/** The files under a directory in order of their names; hidden ones are passed over. */
export async function* walk(directory: string): AsyncGenerator<Source> {
  const entries = await readdir(directory, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) {
      yield { name: path, path };
    }
  }
}

/** A link to nothing is no file; one to a directory is not followed, since it may lead back. */
const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};
