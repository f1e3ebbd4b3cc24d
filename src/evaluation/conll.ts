import { firstEndingAfter } from '../text/binary-search.ts';
import { checkAllMade, checkText } from '../text/check-text.ts';
import { type FilePlace, type GoldDocument, GoldError, type GoldSpan, type Range } from './gold.ts';

export interface TaggedToken {
  readonly text: string;
  /** `O`, or a BIO (or BIOES) prefix, a hyphen and a type. */
  readonly tag: string;
  /** Line of its file, from 1. */
  readonly line?: number;
}

export interface TaggedSentence {
  readonly tokens: readonly TaggedToken[];
  /** Whether a `-DOCSTART-` line is before it. */
  readonly startsDocument: boolean;
}

const tagPattern = /^(?:O|[BIELSU]-.+)$/u;
const documentMark = /^-?DOCSTART-?$/u;

/**
 * Reads CoNLL text: a token and its tag on each line (first and last column, separated by tabs or
 * else by spaces), an empty line between sentences. Comments beginning with `#` are passed over.
 * @throws {GoldError} naming file and line, when a line has no tag.
 */
export const parseConll = (source: string, file = 'gold'): readonly TaggedSentence[] => {
  checkText(source);
  const sentences: TaggedSentence[] = [];
  let tokens: TaggedToken[] = [];
  let startsDocument = false;
  const close = (): void => {
    if (tokens.length === 0) return;
    sentences.push({ tokens, startsDocument });
    tokens = [];
    startsDocument = false;
  };
  const lines = source.replace(/^\ufeff/u, '').split(/\r?\n/u);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      close();
      continue;
    }
    const columns = (line.includes('\t') ? line.split('\t') : line.split(' '))
      .map((column) => column.trim())
      .filter(Boolean);
    const text = columns[0] ?? '';
    if (documentMark.test(text)) {
      close();
      startsDocument = true;
      continue;
    }
    const tag = columns.at(-1) ?? '';
    if (columns.length < 2 || !tagPattern.test(tag)) {
      if (line.startsWith('#')) continue;
      throw new GoldError(
        `${file}:${index + 1}: expected a token and its tag (O, B-… or I-…), found «${line.trim()}»`,
      );
    }
    tokens.push({ text, tag, line: index + 1 });
  }
  close();
  return sentences;
};

/** Joins tokens by spaces and sentences by line breaks, and marks what the tags mark. */
export const goldOf = (sentences: readonly TaggedSentence[], id: string): GoldDocument => {
  const tokens: Range[] = [];
  const spans: GoldSpan[] = [];
  const parts: string[] = [];
  const lines: number[] = [];
  let at = 0;
  for (const sentence of sentences) {
    let open: { readonly tag: string; readonly start: number; end: number } | undefined;
    for (const { text, tag, line } of sentence.tokens) {
      lines.push(line ?? 0);
      const end = at + text.length;
      tokens.push({ start: at, end });
      const prefix = tag.charAt(0);
      const type = tag.slice(2);
      const continues = open !== undefined && open.tag === type && /[IEL]/u.test(prefix);
      if (open !== undefined && continues) open.end = end;
      else {
        if (open !== undefined) spans.push(open);
        open = tag === 'O' ? undefined : { tag: type, start: at, end };
      }
      parts.push(text, ' ');
      at = end + 1;
    }
    if (open !== undefined) spans.push(open);
    parts[parts.length - 1] = '\n';
  }
  const placeOf = (offset: number): FilePlace => ({
    line: lines[firstEndingAfter(tokens, offset)] ?? 0,
    column: 1,
  });
  return { id, text: parts.join(''), tokens, spans, unit: 'token', placeOf };
};

/** One gold document for each document that the file marks, or one for the whole of it. */
export const goldDocumentsOf = (
  sentences: readonly TaggedSentence[],
  file: string,
): readonly GoldDocument[] => {
  checkAllMade(sentences, { what: 'a sentence', field: 'tokens', pass: 'those of parseConll' });
  const groups: TaggedSentence[][] = [];
  for (const sentence of sentences) {
    const group = groups.at(-1);
    if (group === undefined || sentence.startsDocument) groups.push([sentence]);
    else group.push(sentence);
  }
  return groups.map((group, index) =>
    goldOf(group, groups.length === 1 ? file : `${file}#${index + 1}`),
  );
};

/** A part of the sentences in file order, given by fractions: 0.9 to 1 is the last tenth. */
export const shareOfSentences = <T>(
  sentences: readonly T[],
  from: number,
  to: number,
): readonly T[] =>
  sentences.slice(Math.floor(sentences.length * from), Math.floor(sentences.length * to));
