import { stringify } from 'csv-stringify/sync';
import type { ConcordanceLine } from '../../analysis/concordance.ts';
import { widthOf } from '../reading/columns.ts';
import { endOfIsolate, rightToLeftIsolate } from '../reading/isolates.ts';
import { type PresentationOptions, presentationOf } from '../reading/presentation.ts';
import { jsonReport } from '../records/json.ts';

const columns = ['document', 'sentence', 'start', 'end', 'before', 'keyword', 'after'];

interface ConcordanceOptions extends PresentationOptions {
  /** Columns of the terminal; 0 where they are not known. */
  readonly width: number;
}

/** Columns on either side of the keyword, when the width is not known. */
const defaultSide = 40;

/** Results of `concordance` by format name. */
export const concordanceRenderers = {
  /** The lines of each document below its name, when there are several. */
  text: (lines, options) => {
    const { words, style } = presentationOf(options);
    if (lines.length === 0) return `${style.isolate(words.phrases.noLine)}\n`;
    const middle = lines.reduce((most, { keyword }) => Math.max(most, widthOf(keyword)), 0);
    const side =
      options.width > 0 ? Math.max(10, Math.floor((options.width - middle - 4) / 2)) : defaultSide;
    const isOfSeveral = lines.some(({ document }) => document !== lines[0]?.document);
    return lines
      .map(({ document, before, keyword, after }, at) => {
        const isFirst = isOfSeveral && document !== lines[at - 1]?.document;
        const heading = isFirst ? `${style.faint(style.isolate(document))}\n` : '';
        const left = lastColumns(before, side);
        const right = firstColumns(after, side);
        const line = [
          ' '.repeat(side - widthOf(left)) + left,
          style.name(keyword) + ' '.repeat(middle - widthOf(keyword)),
          right + ' '.repeat(side - widthOf(right)),
        ].join('  ');
        // All of a line runs from right to left, its blanks too, so that keywords are in one column.
        return (
          heading +
          (options.isolate
            ? `${rightToLeftIsolate}${line}${endOfIsolate}\n`
            : `${line.trimEnd()}\n`)
        );
      })
      .join('');
  },
  json: (lines) => jsonReport({ lines }),
  csv: (lines) => stringify([...lines], { header: true, columns }),
} as const satisfies Record<
  string,
  (lines: readonly ConcordanceLine[], options: ConcordanceOptions) => string
>;

const whole = /(?:\P{M}\p{M}*)/gu;

/** As many whole letters from the start of a text as fit. */
const firstColumns = (text: string, most: number): string => {
  let shown = '';
  for (const [letter] of text.trimStart().matchAll(whole)) {
    if (widthOf(shown + letter) > most) break;
    shown += letter;
  }
  return shown.trimEnd();
};

/** As many whole letters from the end of a text as fit. */
const lastColumns = (text: string, most: number): string => {
  let shown = '';
  for (const [letter] of [...text.trimEnd().matchAll(whole)].reverse()) {
    if (widthOf(letter + shown) > most) break;
    shown = letter + shown;
  }
  return shown.trimStart();
};
