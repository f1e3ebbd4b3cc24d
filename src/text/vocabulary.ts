import { detached } from './detached.ts';
import { Lexeme, type TokenKind } from './lexeme.ts';
import { WordTable } from './word-table.ts';

/**
 * Words of one generation; a million words of news hold 60,000. When a generation is full its words
 * are kept for another one, in which those that come back are taken over: common words live on.
 */
const generationSize = 4 << 14;
/** Letters of one generation together. */
const generationUnits = 1 << 20;
/** Longer words are not kept beyond their document. UTF-16 units. */
const longestKept = 64;

let young = new WordTable();
let old = new WordTable();
/** Words of this document that the tables have no room for. */
const elsewhere = new Map<string, Lexeme>();

/**
 * Forgets words that have not come for long. To be called between documents alone: the equal words
 * of one document are one object, whatever was read before it.
 */
export const beginDocument = (): void => {
  elsewhere.clear();
  if (young.size < generationSize && young.units < generationUnits) return;
  old = young;
  young = new WordTable();
};

/** The shared lexeme of the word from `start` to `end` of a text. */
export const lexemeAt = (text: string, start: number, end: number, kind: TokenKind): Lexeme => {
  if (end - start > longestKept) return lexemeElsewhere(text.slice(start, end), kind);
  const hash = hashOf(text, start, end);
  const known = young.find(hash, text, start, end, kind);
  if (known !== undefined) return known;
  const word = old.find(hash, text, start, end, kind) ?? knownElsewhere(text, start, end, kind);
  const lexeme = word ?? new Lexeme(detached(text, start, end), kind);
  if (!young.add(hash, lexeme)) elsewhere.set(nameOf(lexeme.text, kind), lexeme);
  return lexeme;
};

/** The shared lexeme of a word. */
export const lexemeOf = (text: string, kind: TokenKind): Lexeme =>
  lexemeAt(text, 0, text.length, kind);

const nameOf = (text: string, kind: TokenKind): string => `${kind} ${text}`;

const lexemeElsewhere = (text: string, kind: TokenKind): Lexeme => {
  const name = nameOf(text, kind);
  const known = elsewhere.get(name);
  if (known !== undefined) return known;
  const lexeme = new Lexeme(text, kind);
  elsewhere.set(name, lexeme);
  return lexeme;
};

const knownElsewhere = (
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
): Lexeme | undefined =>
  elsewhere.size === 0 ? undefined : elsewhere.get(nameOf(text.slice(start, end), kind));

const hashOf = (text: string, start: number, end: number): number => {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
};
