import type { Document, Token } from '../../document.ts';
import type { OwnName } from '../../lexicons/own-name.ts';
import type { ProcliticSplit } from '../../text/clitics/proclitic-splits.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { searchKey } from '../../text/normalize.ts';
import { oneLine } from '../../text/one-line.ts';

/** What a wildcard of a pattern stands for. */
const wildcards: Readonly<Record<string, (token: Token) => boolean>> = {
  '{word}': ({ lexeme: { kind } }) => kind === 'arabic' || kind === 'latin',
  '{latin}': ({ lexeme: { kind } }) => kind === 'latin',
  '{number}': ({ lexeme: { kind } }) => kind === 'number',
};
/** Up to so many words. */
const several = 3;

interface PatternPart {
  /** Search key of a word; empty for a wildcard. */
  readonly key: string;
  readonly fits: (token: Token) => boolean;
  readonly most: number;
}

/** A name with wildcards: «مؤسسة {word} الخيرية», «لواء {words} المدرع». */
export interface OwnPattern {
  readonly parts: readonly PatternPart[];
  readonly own: OwnName;
}

/** Whether a name has wildcards: «مؤسسة {word} الخيرية». */
export const isPattern = (name: string): boolean => name.includes('{');

/** Reads a pattern whose words and wildcards are known to be well-formed. */
export const patternOf = (name: string, own: OwnName): OwnPattern => ({
  own,
  parts: name
    .trim()
    .split(/\s+/u)
    .map((word): PatternPart => {
      const isSeveral = word === '{words}';
      const wildcard = wildcards[isSeveral ? '{word}' : word];
      const key = wildcard === undefined ? searchKey(word) : '';
      const fits = wildcard ?? (({ lexeme }: Token) => lexeme.key === key);
      return { key, fits, most: isSeveral ? several : 1 };
    }),
});

interface PatternMatch {
  /** UTF-16 offsets, proclitics left out. */
  readonly start: number;
  readonly end: number;
  /** Exclusive. */
  readonly endToken: number;
  readonly payload: OwnName;
  /** As it is written. */
  readonly name: string;
}

/** Finds patterns by their first words. */
export const patternFinder = (
  patterns: readonly OwnPattern[],
): ((document: Document, index: number) => PatternMatch | undefined) => {
  const byFirst = new Map<string, OwnPattern[]>();
  for (const pattern of patterns) {
    const first = pattern.parts[0]?.key ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
  }
  return (document, index) => {
    const { tokens, text } = document;
    const token = tokens[index];
    if (token === undefined) return undefined;
    let best: PatternMatch | undefined;
    for (const split of token.lexeme.splits) {
      for (const { parts, own } of byFirst.get(split.key) ?? []) {
        const end = endOf(tokens, token, parts.slice(1));
        if (end === undefined || end.index < (best?.endToken ?? 0)) continue;
        best = matchOf(text, token, split, end, own);
      }
    }
    return best;
  };
};

const matchOf = (
  text: string,
  token: Token,
  { offset, spelling }: ProcliticSplit,
  last: Token,
  payload: OwnName,
): PatternMatch => {
  const start = token.start + offset;
  const rest = oneLine(text.slice(token.end, last.end));
  return { start, end: last.end, endToken: last.index + 1, payload, name: spelling + rest };
};

/** The last token of the parts after one, as few words as fit. */
const endOf = (
  tokens: readonly Token[],
  token: Token,
  parts: readonly PatternPart[],
): Token | undefined => {
  const [part, ...rest] = parts;
  if (part === undefined) return token;
  let last = token;
  for (let words = 1; words <= part.most; words++) {
    const next = tokenAfter(tokens, last.index);
    if (next === undefined || !part.fits(next)) return undefined;
    last = next;
    const end = endOf(tokens, last, rest);
    if (end !== undefined) return end;
  }
  return undefined;
};
