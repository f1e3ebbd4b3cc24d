import type { Database } from './sqlite.ts';
import { nodeDriver } from './sqlite-node.ts';
import { wasmDriver } from './sqlite-wasm.ts';

/**
 * Opens a database file, or makes it: with the SQLite of Node, which is the faster, where it has one;
 * else with the one that is part of the package, so that there is nothing native to install. Both may
 * have one file open at once; see `DirectoryLock`.
 */
export const openDatabase = async (file: string): Promise<Database> => {
  const open = nodeDriver() ?? (await wasmDriver());
  return open(file);
};
