import type { Io } from '../io.ts';

/** Writes the stages of long work to a terminal, a line each, none twice running. */
export const stageReporter = ({ stderr }: Io, quiet = false): ((line: string) => void) => {
  const shows = !quiet && stderr.isTTY === true;
  let last = '';
  return (line) => {
    if (shows && line !== last) stderr.write(`${line}\n`);
    last = line;
  };
};
