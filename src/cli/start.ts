// What `kashaf` runs first: it is small, and brings the rest in as fast as Node can.
import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { Script } from 'node:vm';
import { hasAnalysed } from './parallel/analysis-sign.ts';
import { workerMark } from './parallel/worker-mark.ts';
import { version } from './version.ts';

const folder = import.meta.dirname;
const main = `${folder}/main.cjs`;
// Node's own mark behind it changes nothing of what V8 compiles.
const engine = process.versions.v8.split('-', 1)[0];

const contentOf = (file: string): Buffer | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/** Where Node 22.8 and later keep compiled code from one start to the next; nowhere when it is told not to. */
const keptFolder = (): string | undefined => {
  const module = require('node:module') as {
    readonly enableCompileCache?: () => unknown;
    readonly getCompileCacheDir?: () => string | undefined;
  };
  module.enableCompileCache?.();
  return module.getCompileCacheDir?.();
};

/**
 * What an earlier start kept in a file. It is there twice: V8 takes code that a disk has damaged as it is,
 * and crashes or never ends. To compare takes less time than to load a checksum of Node.
 */
const keptIn = (file: string): Buffer | undefined => {
  const content = contentOf(file);
  if (content === undefined || content.length === 0) return undefined;
  const compiled = content.subarray(0, content.length / 2);
  return compiled.equals(content.subarray(content.length / 2)) ? compiled : undefined;
};

/** What earlier versions kept goes, but for one: of two that are used in turn, both stay. */
const removeOlder = (file: string): void => {
  const at = file.lastIndexOf('/') + 1;
  const older = readdirSync(file.slice(0, at))
    .filter((name) => name.startsWith('kashaf-') && name !== file.slice(at))
    .map((name) => file.slice(0, at) + name)
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((one, other) => other.time - one.time);
  for (const { path } of older.slice(1)) rmSync(path, { force: true });
};

/** Keeps what V8 has compiled of a script when the program ends, for the next start. */
const keepCompiled = (script: Script, file: string): void => {
  const part = `${file}-${process.pid}`;
  try {
    const compiled = script.createCachedData();
    writeFileSync(part, Buffer.concat([compiled, compiled]));
    renameSync(part, file);
    removeOlder(file);
  } catch {
    // The next start compiles it again.
    rmSync(part, { force: true });
  }
};

/**
 * The command, with what V8 compiled of it when the package was built, or at an earlier start. Node
 * would keep by itself only what it compiles before anything runs, which is a fifth of it.
 */
const runCompiled = (): void => {
  // The build has wrapped it as Node wraps a module. It is ASCII, which V8 takes as it is.
  const text = readFileSync(main, 'latin1');
  const shipped = contentOf(`${main}.${engine}`);
  const folderOfKept = shipped === undefined ? keptFolder() : undefined;
  const kept = folderOfKept && `${folderOfKept}/kashaf-${version}-${statSync(main).mtimeMs}`;
  const cachedData = shipped ?? (kept && keptIn(kept));
  const script = new Script(text, { filename: main, ...(cachedData && { cachedData }) });
  const isGood = cachedData !== undefined && script.cachedDataRejected !== true;
  // What is smaller than its text is of a start that analysed nothing: another such would keep no more.
  const isWhole = isGood && cachedData.length > text.length;
  if (kept && !isWhole && process.argv[2] !== workerMark) {
    process.on('exit', () => {
      if (!isGood || hasAnalysed()) keepCompiled(script, kept);
    });
  }
  // Its paths begin at the same folder.
  script.runInThisContext()({}, require, { exports: {} }, main, folder);
};

const [first, ...others] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && others.length === 0) {
  try {
    writeSync(1, `${version}\n`);
  } catch {
    // The program itself knows what to say.
    runCompiled();
  }
} else runCompiled();
