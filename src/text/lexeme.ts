import { type ProcliticSplit, splitsOf } from './clitics/proclitic-splits.ts';
import { emptyMemo, type Memo } from './memo.ts';
import { fold, spell } from './normalize.ts';

export type TokenKind =
  | 'arabic'
  | 'latin'
  | 'number'
  | 'date'
  | 'time'
  | 'email'
  | 'url'
  | 'hashtag'
  | 'mention'
  | 'emoji'
  | 'punctuation'
  | 'symbol';

/**
 * What is known of a word wherever it occurs, worked out once and shared by all its tokens
 * (spaCy's notion of the same name). Nothing in it depends on context.
 */
export class Lexeme {
  readonly text: string;
  readonly kind: TokenKind;
  #spelling: string | undefined;
  /** Of a word that is spelt otherwise than plainly. */
  #offsets: Uint32Array | null = null;
  #key: string | undefined;
  #splits: readonly ProcliticSplit[] | undefined;
  #ending = -1;
  /** What `perLexeme` functions answered. */
  memo: Memo = emptyMemo;
  /** Answers of `Trait`s, two bits each, sixteen of them in a number. */
  traits0 = 0;
  traits1 = 0;
  traits2 = 0;
  traits3 = 0;
  traits4 = 0;
  traits5 = 0;
  traits6 = 0;
  traits7 = 0;
  traits8 = 0;
  /** The tagger's number for this word; on the lexeme itself, since it is asked for at every token. */
  row = -1;
  /** Numbers of the kinds of words that patterns of dates distinguish; -1 before they are asked for. */
  kindsAtStart = -1;
  kindsWithin = -1;

  constructor(text: string, kind: TokenKind) {
    this.text = text;
    this.kind = kind;
  }

  /** Plain spelling: see `spell`. */
  get spelling(): string {
    this.#spelling ??= this.#spell();
    return this.#spelling;
  }

  /** Search key: see `fold`. As long as `spelling`. */
  get key(): string {
    this.#key ??= fold(this.spelling);
    return this.#key;
  }

  /** Where in `text` (UTF-16 units) the letter at `index` of `spelling` and `key` occurs. */
  offsetOf(index: number): number {
    this.#spelling ??= this.#spell();
    return this.#offsets === null ? index : (this.#offsets[index] ?? this.text.length);
  }

  /** The forms under which a name beginning with this word can be stored, the whole word first. */
  get splits(): readonly ProcliticSplit[] {
    this.#splits ??= splitsOf(this);
    return this.#splits;
  }

  /** How the word and every reading of it ends: see `endingOf`. */
  get ending(): number {
    if (this.#ending < 0) this.#ending = endingOf(this.key);
    return this.#ending;
  }

  #spell(): string {
    const { text, offsets } = spell(this.text);
    this.#offsets = offsets;
    return text;
  }
}

/** Values of `endingOf`. */
export const endings = 1024;

/**
 * A number made of the last three letters of a search key, below `endings`. Proclitics come off in front, so that a
 * word has the ending of each of its `splits` of three letters or more: a word with another ending is none of these.
 */
export const endingOf = (key: string): number => {
  let hash = 0;
  for (let at = Math.max(0, key.length - 3); at < key.length; at++) {
    hash = (hash * 37 + key.charCodeAt(at)) % endings;
  }
  return hash;
};
