import { fold, type Normalized, spell } from './normalize.ts';
import { type Start, startsOf } from './starts.ts';

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
 * What is known of a word wherever it stands, worked out once and shared by all its tokens
 * (spaCy's notion of the same name). Nothing in it depends on context.
 */
export class Lexeme {
  readonly text: string;
  readonly kind: TokenKind;
  #spelt: Normalized | undefined;
  #key: string | undefined;
  #starts: readonly Start[] | undefined;
  #ending = -1;
  /** Answers of `perLexeme` functions, one slot each. */
  readonly memo: unknown[] = [];
  /** Answers of `Trait`s, two bits each. */
  traits = 0;
  /** The tagger's number for this word; on the lexeme itself, since it is asked for at every token. */
  row = -1;

  constructor(text: string, kind: TokenKind) {
    this.text = text;
    this.kind = kind;
  }

  /** Plain spelling: see `spell`. */
  get spelling(): string {
    this.#spelt ??= spell(this.text);
    return this.#spelt.text;
  }

  /** Search key: see `fold`. As long as `spelling`. */
  get key(): string {
    this.#key ??= fold(this.spelling);
    return this.#key;
  }

  /** Where in `text` (UTF-16 units) the letter at `index` of `spelling` and `key` stands. */
  offsetOf(index: number): number {
    this.#spelt ??= spell(this.text);
    const { offsets } = this.#spelt;
    return offsets === null ? index : (offsets[index] ?? this.text.length);
  }

  /** The forms under which a name beginning with this word can be stored, the whole word first. */
  get starts(): readonly Start[] {
    this.#starts ??= startsOf(this);
    return this.#starts;
  }

  /** How the word and every reading of it ends: see `endingOf`. */
  get ending(): number {
    if (this.#ending < 0) this.#ending = endingOf(this.key);
    return this.#ending;
  }
}

/** Values of `endingOf`. */
export const endings = 1024;

/**
 * A number made of the last three letters of a search key, below `endings`. Proclitics come off in
 * front, so that a word has the ending of each of its `starts` of three letters or more: one with
 * another ending is none of them.
 */
export const endingOf = (key: string): number => {
  let hash = 0;
  for (let at = Math.max(0, key.length - 3); at < key.length; at++) {
    hash = (hash * 37 + key.charCodeAt(at)) % endings;
  }
  return hash;
};

let slots = 0;

/**
 * Makes a function of a lexeme answer from memory the second time. The answer is never undefined.
 * Slots are numbered when they are first needed: those that every word fills come first, and the
 * memory of most words stays short.
 */
export const perLexeme = <T>(compute: (lexeme: Lexeme) => T): ((lexeme: Lexeme) => T) => {
  let slot = -1;
  return (lexeme) => {
    if (slot < 0) slot = slots++;
    const known = lexeme.memo[slot];
    if (known !== undefined) return known as T;
    const answer = compute(lexeme);
    lexeme.memo[slot] = answer;
    return answer;
  };
};

/** Words remembered at once: news holds about 60,000 types in a million words. */
const room = 1 << 17;
/** Places where a word may be; when all are taken one of them is forgotten. */
const probes = 8;
/** Longer words are not remembered. */
const longest = 64;

const words = new Array<Lexeme | undefined>(room).fill(undefined);
let turn = 0;

/**
 * The shared lexeme of the word from `start` to `end` of a text. Looked up without making a string
 * of it; memory stays bounded, since where it is full a new word takes the place of another.
 */
export const lexemeAt = (text: string, start: number, end: number, kind: TokenKind): Lexeme => {
  const length = end - start;
  if (length > longest) return new Lexeme(text.slice(start, end), kind);
  let hash = length;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const home = hash ^ (hash >>> 15);
  let free = -1;
  for (let probe = 0; probe < probes; probe++) {
    const slot = (home + probe) & (room - 1);
    const known = words[slot];
    if (known === undefined) {
      free = slot;
      break;
    }
    if (known.kind === kind && isAt(known.text, text, start, length)) return known;
  }
  if (free < 0) free = (home + (turn++ % probes)) & (room - 1);
  const lexeme = new Lexeme(detached(text, start, end), kind);
  words[free] = lexeme;
  return lexeme;
};

/** The shared lexeme of a word. */
export const lexemeOf = (text: string, kind: TokenKind): Lexeme =>
  lexemeAt(text, 0, text.length, kind);

const isAt = (word: string, text: string, start: number, length: number): boolean => {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
};

/** A copy that does not keep alive the document it is from. */
const detached = (text: string, start: number, end: number): string => {
  const units: number[] = [];
  for (let at = start; at < end; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
};
