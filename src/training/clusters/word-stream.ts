import { bareTokensOf } from '../../text/tokenize.ts';

const figures = new Set(['number', 'date', 'time']);

/** The words of a line as the clusters know them: search keys, all figures alike, no lone marks. */
export const clusterKeys = (line: string): readonly string[] =>
  bareTokensOf(line)
    .map(({ lexeme }) => (figures.has(lexeme.kind) ? '0' : lexeme.key))
    .filter((key) => key !== '');
