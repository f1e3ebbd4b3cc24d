import { readFileSync } from 'node:fs';

/** A path; bytes when it is not UTF-8. */
export type Path = string | Buffer;

/** A path as messages and ids show it: names that are not UTF-8 with `\xff` for their bytes. */
export const shownPath = (path: Path): string => {
  if (typeof path === 'string') return path;
  return path
    .toString('latin1')
    .split('/')
    .map((name) => shownName(Buffer.from(name, 'latin1')))
    .join('/');
};

const shownName = (bytes: Buffer): string => {
  const text = bytes.toString();
  if (!text.includes('\ufffd')) return text;
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`,
  ).join('');
};

/** A path as text when it is UTF-8. */
export const pathOf = (bytes: Buffer): Path => {
  const text = bytes.toString();
  return text.includes('\ufffd') ? bytes : text;
};

/** The path of `name` within a directory. */
export const within = (directory: Path, name: Buffer): Path => {
  const folder = Buffer.from(directory);
  const slash = folder.at(-1) === 0x2f ? '' : '/';
  return pathOf(Buffer.concat([folder, Buffer.from(slash), name]));
};

/**
 * The path that an argument names. Node gives arguments that are not UTF-8 with U+FFFD in them;
 * Linux still has their bytes.
 */
export const argumentPath = (argument: string): Path => {
  if (!argument.includes('\ufffd')) return argument;
  return rawArguments().find((bytes) => bytes.toString() === argument) ?? argument;
};

const rawArguments = (): readonly Buffer[] => {
  try {
    return readFileSync('/proc/self/cmdline')
      .toString('latin1')
      .split('\0')
      .map((argument) => Buffer.from(argument, 'latin1'));
  } catch {
    return [];
  }
};
