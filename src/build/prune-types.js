// Leaves out the declarations that no entry of the package reaches: a user of the library sees none of them.
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What a declaration file imports: «from './kinds.ts'», «import("./kinds.ts")». */
const imports = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/gu;

/** The files that a declaration file imports. */
const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(imports)].map(([, path]) =>
    normalize(join(dirname(file), path.replace(/\.(?:ts|js)$/u, '.d.ts'))),
  );

/** The files that are reached from some, those among them. */
const reachedFrom = (entries) => {
  const reached = new Set();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file) || !existsSync(file)) continue;
    reached.add(file);
    open.push(...importsOf(file));
  }
  return reached;
};

/** Removes the files of a folder that are not kept, then folders that hold none. */
const prune = (folder, kept) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) prune(path, kept);
    else if (!kept.has(path)) rmSync(path);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
};

/** Prunes the folder of declarations to what the entries named in `exports` of package.json reach. */
export const pruneTypes = (folder, exported) => {
  const entries = Object.values(exported).flatMap(({ types }) => types ?? []);
  prune(normalize(folder), reachedFrom(entries.map(normalize)));
};
