/** Tells how far a long run is. */
export const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Writes a line of a result. */
export const write = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A share in hundredths: 0.953 is «95.3». */
export const percent = (share: number): string => (share * 100).toFixed(1);
