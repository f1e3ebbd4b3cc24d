import { fstatSync, statSync, writeSync } from 'node:fs';
import { systemCode } from '../system-code.ts';
import type { Output } from './io.ts';

/** Whether nothing more is to be known of where a stream goes: a file, a pipe, or nowhere. */
export const isPlain = (descriptor: 1 | 2): boolean => {
  const found = fstatSync(descriptor);
  return found.isFile() || found.isFIFO() || found.rdev === nowhere();
};

/** The device that swallows what it is given; -1 where there is none. */
const nowhere = (): number => statSync('/dev/null', { throwIfNoEntry: false })?.rdev ?? -1;

/**
 * Standard output or standard error. To a file or a pipe it is written at once: the modules of Node's
 * own stream, which only a terminal, a socket or a pipe that is full for the moment needs, take a
 * twentieth of a start.
 * @param stream gives that of Node.
 */
export const standardStream = (descriptor: 1 | 2, stream: () => NodeJS.WriteStream): Output => {
  if (!isPlain(descriptor)) return stream();
  let isFull = false;
  return {
    isTTY: false,
    write: (text, done) => {
      let bytes = typeof text === 'string' ? Buffer.from(text) : text;
      try {
        while (!isFull && bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes));
      } catch (error) {
        // Who shares the pipe may have it that nobody waits in it: Node's stream takes the rest.
        isFull = systemCode(error) === 'EAGAIN';
        if (!isFull) return done?.(error as Error);
      }
      return isFull ? stream().write(bytes, done) : done?.();
    },
  };
};
