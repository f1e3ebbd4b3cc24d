import type { Sink } from './sink.ts';

/** Whether a format is read by spreadsheets. */
export const isTable = (format: unknown): boolean => format === 'csv' || format === 'tsv';

/** A sink whose first bytes are a byte order mark: by it Excel knows a table as UTF-8. */
export const withByteOrderMark = (sink: Sink): Sink => {
  let isBegun = false;
  return {
    ...sink,
    get closed() {
      return sink.closed;
    },
    write: async (text) => {
      if (!isBegun) await sink.write('\ufeff');
      isBegun = true;
      await sink.write(text);
    },
  };
};
